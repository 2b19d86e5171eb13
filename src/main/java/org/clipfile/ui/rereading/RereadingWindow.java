package org.clipfile.ui.rereading;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.archive.FieldChange;
import org.clipfile.archive.ReparseChange;
import org.clipfile.model.ArticleField;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.TwoLines;
import org.clipfile.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** Shows what reading the originals again would change, and changes it. Window thread only. */
public final class RereadingWindow {
  private static final Messages TEXTS = Messages.of(RereadingWindow.class);

  private final RereadingModel model;
  private final SideWindow window;

  public RereadingWindow(Window owner, RereadingModel model) {
    this.model = model;
    var intro = WrappedText.of(TEXTS.text("intro"));
    var summary = new Label();
    summary.setId("reread-summary");
    summary.getStyleClass().add("line-subject");
    summary.textProperty().bind(model.summaryProperty());
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.progressProperty());
    bar.visibleProperty().bind(model.runningProperty());
    bar.managedProperty().bind(model.runningProperty());
    var head = new VBox(10, intro, summary, bar);
    head.getStyleClass().add("side-window-head");
    var list = new ListView<>(model.changes());
    list.setId("reread-changes");
    list.setFixedCellSize(52);
    list.setCellFactory(view -> new ChangeCell());
    list.setPlaceholder(new Label());
    list.setAccessibleText(TEXTS.text("changes"));
    var apply = new Button(TEXTS.text("apply"));
    apply.setId("reread-apply");
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(model.applicableProperty().not());
    apply.setOnAction(event -> model.apply());
    window =
        new SideWindow(
            owner,
            TEXTS.text("title"),
            new BorderPane(list, head, null, null, null),
            720,
            520,
            apply);
    window.onClosed(model::cancel);
  }

  /** Shows the window and begins to compare. */
  public void show() {
    window.show();
    model.compare();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private static final class ChangeCell extends ListCell<ReparseChange> {
    private final TwoLines lines = new TwoLines();

    @Override
    protected void updateItem(@Nullable ReparseChange change, boolean empty) {
      super.updateItem(change, empty);
      if (empty || change == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      String words = words(change);
      lines.show(change.headline(), words);
      setTooltip(new Tooltip(change.headline() + "\n" + words));
      setGraphic(lines);
    }

    private static String words(ReparseChange change) {
      if (change.keptBecause() != null) {
        return TEXTS.text("stays", change.keptBecause());
      }
      if (change.clipping() == null) {
        return TEXTS.text("further");
      }
      return change.fields().isEmpty()
          ? TEXTS.text("form")
          : change.fields().stream().map(ChangeCell::words).collect(Collectors.joining(" · "));
    }

    private static String words(FieldChange change) {
      if (change.field() == ArticleField.TEXT) {
        return TEXTS.text("text-length", change.before().length(), change.after().length());
      }
      return TEXTS.text("field." + change.field().label())
          + ": "
          + (change.before().isEmpty()
              ? TEXTS.text("nothing")
              : change.before().replace("\n", "; "))
          + " → "
          + (change.after().isEmpty() ? TEXTS.text("nothing") : change.after().replace("\n", "; "));
    }
  }
}
