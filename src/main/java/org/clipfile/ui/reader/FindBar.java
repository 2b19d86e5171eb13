package org.clipfile.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** Finds words in the article that is shown; Enter goes on, Shift+Enter back, Escape away. */
final class FindBar extends HBox {
  private static final Messages TEXTS = Messages.of(FindBar.class);

  private final TextField box = new TextField();
  private final Label count = new Label();
  private @Nullable ArticleView article;
  private int places;

  FindBar() {
    super(8);
    setId("find-bar");
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    box.setId("find-in-article");
    box.setPromptText(TEXTS.text("find"));
    box.setAccessibleText(TEXTS.text("find"));
    box.setPrefColumnCount(20);
    box.setMinWidth(60);
    count.setMinWidth(USE_PREF_SIZE);
    box.textProperty().subscribe((before, now) -> find());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.setId("find-count");
    count.getStyleClass().add("muted");
    var close = new Button(null, Icons.CLEAR.node());
    close.getStyleClass().add("clear-button");
    close.setAccessibleText(TEXTS.text("find.close"));
    close.setOnAction(event -> close());
    getChildren().addAll(box, count, close);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Opens for an article, with the words that are selected in it. */
  void open(ArticleView newArticle) {
    article = newArticle;
    String selected = newArticle.selectedText().strip();
    setVisible(true);
    if (!selected.isEmpty() && selected.length() < 80 && selected.indexOf('\n') < 0) {
      box.setText(selected);
    }
    box.requestFocus();
    box.selectAll();
    find();
  }

  /** Another article is shown: what is typed is found there. */
  void follow(ArticleView newArticle) {
    if (isVisible()) {
      article = newArticle;
      find();
    }
  }

  void close() {
    setVisible(false);
    ArticleView there = article;
    if (there != null) {
      there.find("");
      there.requestFocus();
    }
  }

  private void find() {
    if (article != null && isVisible()) {
      places = article.find(box.getText());
      tell();
    }
  }

  private void tell() {
    boolean blank = box.getText().isBlank();
    count.setText(
        article == null || blank
            ? ""
            : places == 0
                ? TEXTS.text("find.nothing")
                : TEXTS.text("hits.at", article.matchProperty().get(), places));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && article != null) {
      article.goToMatch(event.isShiftDown() ? -1 : 1);
      tell();
    } else {
      return;
    }
    event.consume();
  }
}
