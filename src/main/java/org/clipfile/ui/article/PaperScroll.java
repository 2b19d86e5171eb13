package org.clipfile.ui.article;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.clipfile.settings.ReadingStyle;

/** Scrolls an article's paper in its pane. Heights are pixels from the paper's top. */
final class PaperScroll {
  private final ScrollPane pane;
  private final Region paper;
  private double step = stepOf(ReadingStyle.STANDARD);

  PaperScroll(ScrollPane pane, Region paper) {
    this.pane = pane;
    this.paper = paper;
  }

  /** Steps are as high as the lines of an article set so. */
  void setStyle(ReadingStyle style) {
    step = stepOf(style);
  }

  private static double stepOf(ReadingStyle style) {
    return 3 * style.size();
  }

  /** What the pane begins with. */
  double top() {
    return pane.getVvalue() * hidden();
  }

  /** Where what is shown begins. */
  double heightOf(Node node) {
    return paper.sceneToLocal(node.localToScene(0, 0)).getY();
  }

  /** Where the line of a paragraph's letter begins. */
  double heightOf(ParagraphView view, int offset) {
    return paper.sceneToLocal(view.localToScene(0, view.topOf(offset))).getY();
  }

  /** Brings a height of the paper to the pane's top. */
  void scrollTo(double y) {
    double hidden = hidden();
    pane.setVvalue(hidden > 0 ? Math.clamp(y / hidden, 0, 1) : 0);
  }

  /** Brings a paragraph's letter into sight, where it is not there already. */
  void bringIntoSight(ParagraphView view, int offset) {
    double y = heightOf(view, offset);
    double height = pane.getViewportBounds().getHeight();
    if (y < top() + step / 3 || y > top() + height * 0.85) {
      scrollTo(y - height / 3);
    }
  }

  void stepDown() {
    scrollTo(top() + step);
  }

  void stepUp() {
    scrollTo(top() - step);
  }

  /** Goes a page down; true where the end had been reached, so that nothing moved. */
  boolean pageDown() {
    boolean atEnd = hidden() <= 0 || pane.getVvalue() >= 0.999;
    scrollTo(top() + page());
    return atEnd;
  }

  /** Goes a page up; true where the beginning had been reached, so that nothing moved. */
  boolean pageUp() {
    boolean atBeginning = pane.getVvalue() <= 0.001;
    scrollTo(top() - page());
    return atBeginning;
  }

  private double page() {
    return Math.max(step, pane.getViewportBounds().getHeight() - 2 * step);
  }

  private double hidden() {
    return paper.getHeight() - pane.getViewportBounds().getHeight();
  }
}
