package org.clipfile.ui.reader;

import javafx.scene.layout.StackPane;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/**
 * The reading pane. The page's view takes seconds to make, so it is made after the window has been
 * drawn, and then kept.
 */
public final class ReaderView extends StackPane {
  private final ReaderModel model;
  private final EmptyState nothing =
      new EmptyState(Icons.CLIPPING, "Nothing selected", "Select a clipping to read it here.");
  private @Nullable PageView pages;

  public ReaderView(ReaderModel model) {
    this.model = model;
    setId("reader");
    getStyleClass().add("reader");
    getChildren().add(nothing);
    model.pageProperty().subscribe(this::show);
  }

  /** Makes the view of pages ready, once the window has been drawn. */
  public void warmUp() {
    pages();
  }

  /** Moves into the article, so that the arrow keys scroll it. */
  public void focusArticle() {
    if (!model.page().isEmpty()) {
      pages().focus();
    }
  }

  private PageView pages() {
    if (pages == null) {
      pages = new PageView();
      pages.node().setVisible(false);
      getChildren().addFirst(pages.node());
    }
    return pages;
  }

  private void show(ReaderPage page) {
    nothing.setVisible(page.isEmpty());
    if (pages != null) {
      pages.node().setVisible(!page.isEmpty());
    }
    if (!page.isEmpty()) {
      pages().show(page);
      pages().node().setVisible(true);
    }
  }
}
