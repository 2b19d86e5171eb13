package org.clipfile.ui.reader;

import javafx.scene.layout.StackPane;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/** The reading pane. */
public final class ReaderView extends StackPane {
  private final ReaderModel model;
  private final ArticleView article = new ArticleView();
  private final EmptyState nothing =
      new EmptyState(Icons.CLIPPING, "Nothing selected", "Select a clipping to read it here.");

  public ReaderView(ReaderModel model) {
    this.model = model;
    setId("reader");
    getStyleClass().add("reader");
    getChildren().addAll(article, nothing);
    model.pageProperty().subscribe(this::show);
  }

  /** Moves into the article, so that the arrow keys scroll it. */
  public void focusArticle() {
    if (model.page() != null) {
      article.requestFocus();
    }
  }

  private void show(@Nullable ReaderPage page) {
    nothing.setVisible(page == null);
    article.setVisible(page != null);
    if (page != null) {
      article.show(page.content());
    }
  }
}
