package org.clipfile.ui.exporting;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WordFlow;

/**
 * The window that says how an export to PDF is set, beside a picture of its first page. Window
 * thread only.
 */
public final class ExportWindow {
  private static final Messages TEXTS = Messages.of(ExportWindow.class);
  private static final double FORM_WIDTH = 330;

  private final SideWindow window;

  public ExportWindow(Window owner, ExportDraft draft) {
    var export = new Button(TEXTS.text("export"));
    export.setId("export-make");
    export.getStyleClass().add("accent");
    export.setDefaultButton(true);
    export.disableProperty().bind(draft.exporting().runningProperty());
    var subject = new Label();
    subject.setId("export-subject");
    subject.getStyleClass().add("line-subject");
    subject
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> TEXTS.text("subject", draft.countProperty().get()), draft.countProperty()));
    var hint = new WordFlow(2);
    hint.getStyleClass().add("line-detail");
    hint.show(TEXTS.text("each"), List.of());
    hint.visibleProperty().bind(draft.countProperty().greaterThan(1));
    hint.managedProperty().bind(hint.visibleProperty());
    var form = new VBox(10, subject, hint, new PageForm(draft.pageProperty()));
    form.getStyleClass().add("side-window-head");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(FORM_WIDTH);
    scroll.getStyleClass().add("edge-to-edge");
    var panes = new BorderPane(new PreviewView(draft.preview(), List.of()));
    panes.setLeft(scroll);
    window = new SideWindow(owner, TEXTS.text("window"), panes, 860, 720, export);
    export.setOnAction(event -> draft.export(() -> window.stage().close()));
    window.onClosed(draft::end);
  }

  /** Shows the window. */
  public void show() {
    window.show();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }
}
