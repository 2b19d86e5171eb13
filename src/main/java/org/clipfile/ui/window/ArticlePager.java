package org.clipfile.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.clipfile.ui.cliplist.Pager;

/** Turns the pages of the article in the reading pane, by its scroll bar. */
final class ArticlePager implements Pager {
  /** So much of a page stays in sight, in logical pixels, that the eye finds its place. */
  private static final double KEPT = 96;

  private static final double NEARLY = 2;

  private final Node reader;

  ArticlePager(Node reader) {
    this.reader = reader;
  }

  @Override
  public boolean forward() {
    return turn(1);
  }

  @Override
  public boolean back() {
    return turn(-1);
  }

  private boolean turn(int pages) {
    ScrollPane pane = pane().orElse(null);
    if (pane == null) {
      return false;
    }
    double page = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - page;
    double now = pane.getVvalue() * hidden;
    if (hidden <= NEARLY || (pages > 0 ? now >= hidden - NEARLY : now <= NEARLY)) {
      return false;
    }
    pane.setVvalue(Math.clamp((now + pages * (page - KEPT)) / hidden, 0, 1));
    return true;
  }

  private Optional<ScrollPane> pane() {
    return reader.lookup("#article") instanceof ScrollPane pane && pane.isVisible()
        ? Optional.of(pane)
        : Optional.empty();
  }
}
