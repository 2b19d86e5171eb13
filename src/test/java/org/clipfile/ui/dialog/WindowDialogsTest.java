package org.clipfile.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ZoomPane;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window's own dialogs, in all languages, with long words from the right in them. */
class WindowDialogsTest {
  private static final String LONG =
      "یہ تراشے ہمیشہ کے لیے حذف ہو جائیں گے اور انہیں واپس نہیں لایا جا سکے گا، اس لیے سوچ کر جواب"
          + " دیں۔ ";

  private final Locale before = Messages.language();

  @AfterEach
  void putBack() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ko", "ur", "zh"})
  void open_with_long_words_from_the_right(String language) {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
    OpenWindow.startToolkit();
    OpenWindow.run(() -> {
      var owner = new Stage();
      var root = new ZoomPane(new Label());
      root.zoom(1.25); // larger ones do not fit onto the headless screen
      root.getStyleClass().add("sepia");
      var scene = new Scene(root);
      scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      owner.setScene(scene);
      owner.show();
      var dialogs = new WindowDialogs(owner);
      show(dialogs.confirmation(LONG, LONG.repeat(3), "حذف کریں"));
      show(dialogs.nameDialog(LONG, LONG, LONG));
      var choosing = dialogs.nameDialog(LONG, LONG, "");
      var _ = new ChoiceDialog(choosing, LONG, List.of(LONG, "Ferry"));
      show(choosing);
      dialogs.showList(LONG, LONG.repeat(2), List.of(new Dialogs.Line(LONG, LONG)));
      owner.close();
    });
  }

  private static void show(Dialog<?> dialog) {
    dialog.show();
    DialogPane pane = dialog.getDialogPane();
    pane.applyCss();
    pane.layout();
    pane.getScene().snapshot(null);
    assertThat(pane.getStyleClass()).contains("sepia");
    assertThat(pane.getScene().getWidth()).isLessThan(1400);
    dialog.hide();
  }
}
