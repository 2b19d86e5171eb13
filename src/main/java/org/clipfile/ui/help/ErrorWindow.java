package org.clipfile.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/**
 * Tells of an error that nobody foresaw, with a report to copy. One at a time: errors come in
 * swarms, and the first tells most. Window thread only.
 */
public final class ErrorWindow {
  private static final Messages TEXTS = Messages.of(ErrorWindow.class);

  private @Nullable SideWindow window;
  private boolean making;

  /** Shows it, unless one is shown. */
  public void show(Window owner, Throwable error) {
    if (making || (window != null && window.stage().isShowing())) {
      return;
    }
    making = true; // and stays so where making fails, for that would be told here again
    var report = new TextArea(ErrorReport.of(error));
    report.setId("error-report");
    report.setEditable(false);
    report.setAccessibleText(TEXTS.text("error.report"));
    report.getStyleClass().add("error-report");
    var head = new VBox(8, line("error.what", "line-subject"), line("error.holds", "line-detail"));
    head.getStyleClass().add("side-window-head");
    var copy = new Button(TEXTS.text("error.copy"));
    copy.setId("error-copy");
    copy.setOnAction(event -> copy(report.getText()));
    window =
        new SideWindow(
            owner,
            TEXTS.text("error.title"),
            new BorderPane(report, head, null, null, null),
            640,
            460,
            copy);
    window.show();
    making = false;
  }

  /** The window, null where none was shown. */
  public @Nullable SideWindow window() {
    return window;
  }

  private static Region line(String key, String style) {
    return WrappedText.of(TEXTS.text(key), style);
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
