package org.clipfile.ui.dialog;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.TwoLines;
import org.clipfile.ui.control.WrappedText;
import org.clipfile.ui.dialog.Dialogs.Line;
import org.jspecify.annotations.Nullable;

/** A list to read in a window of its own: what was rejected and why, what could not be drawn. */
final class ListWindow {
  private final SideWindow window;

  ListWindow(Window owner, String title, String introduction, List<Line> lines) {
    var intro = WrappedText.of(introduction, "list-window-intro");
    var list = new ListView<>(FXCollections.observableList(lines));
    list.setCellFactory(view -> new LineCell());
    list.setFixedCellSize(52);
    list.setAccessibleText(title);
    window = new SideWindow(owner, title, new BorderPane(list, intro, null, null, null), 640, 420);
  }

  void show() {
    window.show();
  }

  private static final class LineCell extends ListCell<Line> {
    private final TwoLines lines = TwoLines.ofPath();

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setTooltip(null);
      } else {
        lines.show(line.subject(), line.detail());
        setTooltip(new Tooltip(line.subject() + "\n" + line.detail()));
        setGraphic(lines);
      }
    }
  }
}
