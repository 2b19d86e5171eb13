package org.clipfile.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.clipfile.model.TextMarker;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ZoomPane;
import org.clipfile.ui.reader.ReaderModel;
import org.clipfile.ui.reader.ReaderView;

/**
 * An article in a window of its own, which stays when the list goes on to others. It closes with
 * the window it was opened from. Window thread only.
 */
public final class ArticleWindow {
  private static final Messages TEXTS = Messages.of(ArticleWindow.class);
  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

  private final Stage stage = new Stage();
  private final Subscription looks;

  /**
   * @param view shows the page of the model, and nothing else
   */
  ArticleWindow(
      String headline,
      ReaderModel model,
      ReaderView view,
      Appearance appearance,
      WindowPlaces places) {
    stage.setTitle(headline.isEmpty() ? TEXTS.text("program") : headline);
    var scene = new Scene(new ZoomPane(view), 760, 820);
    scene.getAccelerators().put(CLOSE, stage::close);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
            event.consume();
          }
        });
    stage.setScene(scene);
    stage.setMinWidth(360);
    stage.setMinHeight(300);
    looks = appearance.dress(scene);
    places.follow(stage, "article");
    stage.setOnHidden(event -> {
      looks.unsubscribe();
      model.read(null, TextMarker.NONE);
    });
    stage.show();
    view.focusArticle();
  }

  public Stage stage() {
    return stage;
  }
}
