package org.clipfile.ui.article;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do in an article: copy, select and scroll. */
final class ArticleKeys implements EventHandler<KeyEvent> {
  static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final ArticleView view;
  private final TextSelection selection;
  private final PaperScroll scroll;

  ArticleKeys(ArticleView view, TextSelection selection, PaperScroll scroll) {
    this.view = view;
    this.selection = selection;
    this.scroll = scroll;
  }

  @Override
  public void handle(KeyEvent event) {
    if (selects(event) || (!event.isShortcutDown() && !event.isAltDown() && moves(event))) {
      event.consume();
    }
  }

  private boolean selects(KeyEvent event) {
    if (COPY.match(event)) {
      selection.copy();
    } else if (SELECT_ALL.match(event)) {
      selection.selectAll();
    } else {
      return event.isShiftDown() && extendsSelection(event.getCode());
    }
    return true;
  }

  /** Shift and an arrow select by keyboard: word by word, and paragraph by paragraph. */
  private boolean extendsSelection(KeyCode code) {
    switch (code) {
      case LEFT -> started().extendByWord(selection.isRightToLeft() ? 1 : -1);
      case RIGHT -> started().extendByWord(selection.isRightToLeft() ? -1 : 1);
      case UP -> started().extendByParagraph(-1);
      case DOWN -> started().extendByParagraph(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private TextSelection started() {
    if (selection.pieces().isEmpty()) {
      selection.startAt(view.firstInSight());
    }
    return selection;
  }

  private boolean moves(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> scroll.stepUp();
      case DOWN -> scroll.stepDown();
      case PAGE_UP -> view.pageUp();
      case PAGE_DOWN -> view.pageDown();
      case SPACE -> {
        if (event.isShiftDown()) {
          view.pageUp();
        } else {
          view.pageDown();
        }
      }
      case HOME -> scroll.scrollTo(0);
      case END -> view.goToEnd();
      case BACK_SPACE -> {
        return view.goBack();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
