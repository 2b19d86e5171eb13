package org.clipfile.ui.dialog;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.dialog.Dialogs.Line;
import org.jspecify.annotations.Nullable;

/** A list to read in a window of its own: what was rejected and why, what could not be drawn. */
final class ListWindow {
  private final Stage stage = new Stage();

  ListWindow(Window owner, String title, String introduction, List<Line> lines) {
    var intro = new Label(introduction);
    intro.getStyleClass().add("list-window-intro");
    var list = new ListView<>(FXCollections.observableList(lines));
    list.setCellFactory(view -> new LineCell());
    list.setFixedCellSize(52);
    var close = new Button("Close");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.setOnAction(event -> stage.close());
    var buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("list-window-buttons");

    var pane = new BorderPane(list, intro, null, buttons, null);
    pane.getStyleClass().add("list-window");
    var scene = new Scene(pane, 640, 420);
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setScene(scene);
  }

  void show() {
    stage.show();
  }

  private static final class LineCell extends ListCell<Line> {
    private final Label subject = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(2, subject, detail);

    LineCell() {
      subject.getStyleClass().add("line-subject");
      subject.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
      detail.getStyleClass().add("line-detail");
      box.setAlignment(Pos.CENTER_LEFT);
      box.setMinWidth(0);
      box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setTooltip(null);
      } else {
        subject.setText(line.subject());
        detail.setText(line.detail());
        detail.setManaged(!line.detail().isEmpty());
        ScriptFonts.dress(subject, line.subject());
        setTooltip(new Tooltip(line.subject() + "\n" + line.detail()));
        setGraphic(box);
      }
    }
  }
}
