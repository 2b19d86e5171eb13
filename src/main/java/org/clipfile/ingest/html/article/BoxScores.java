package org.clipfile.ingest.html.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the boxes of a page read like an article, in the manner of Arc90's Readability: every
 * paragraph gives points for its length and its commas to its box, half to the one around, and ever
 * less above; names and the share of linked text weigh the sum.
 */
final class BoxScores {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 5;

  private final List<Box> scored = new ArrayList<>();

  BoxScores(PageBlocks page) {
    for (Block block : page.blocks) {
      if (block.length() >= SHORTEST && !isAround(block.box)) {
        give(block);
      }
    }
    for (Box box : scored) {
      double links = box.length == 0 ? 0 : Math.min(1, (double) box.linked / box.length);
      box.score *= 1 - links;
    }
  }

  private static boolean isAround(Box box) {
    return (box.places & Place.AROUND) != 0
        || ((box.around & Names.UNLIKELY) != 0 && unlikely(box));
  }

  private static boolean unlikely(Box box) {
    for (Box up = box; up != null; up = up.parent) {
      if ((up.names & Names.UNLIKELY) != 0
          && (up.names & (Names.ARTICLE | Names.CONTENT)) == 0
          && !up.element.normalName().equals("body")
          && !up.element.normalName().equals("article")) {
        return true;
      }
    }
    return false;
  }

  /** The best box, raised to a parent that several good boxes share; null without any prose. */
  @Nullable Box top() {
    Box top = null;
    for (Box box : scored) {
      if (top == null || box.score > top.score) {
        top = box;
      }
    }
    if (top == null || top.parent == null) {
      return top;
    }
    double score = top.score;
    Box shared = shared(top);
    top = shared == null ? top : shared;
    double last = top.score;
    for (Box up = top.parent; up != null && up.parent != null; up = up.parent) {
      if (Double.isNaN(up.score) || up.score < score / 3) {
        break;
      }
      if (up.score > last) {
        return up;
      }
      last = up.score;
    }
    while (top.parent != null && top.parent.parent != null && top.parent.boxes == 1) {
      top = top.parent;
    }
    return top;
  }

  /** The nearest box above that holds three or more boxes about as good as the best. */
  private @Nullable Box shared(Box top) {
    List<Box> good = scored.stream().filter(b -> b != top && b.score >= top.score * 0.75).toList();
    if (good.size() < 3) {
      return null;
    }
    for (Box up = top.parent; up != null && up.parent != null; up = up.parent) {
      Box common = up;
      if (good.stream().filter(b -> isIn(b, common)).count() >= 3) {
        return up;
      }
    }
    return null;
  }

  static boolean isIn(Box box, Box outer) {
    for (Box up = box.parent; up != null; up = up.parent) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  private void give(Block block) {
    double points = 1 + block.commas + 1 + Math.min(block.length() / 100, 3);
    Box up = block.box;
    boolean own =
        switch (up.element.normalName()) {
          case "p", "pre", "blockquote" -> true;
          case "div", "section", "td", "article", "main", "body" -> false;
          default -> true;
        };
    if (own
        && !up.element.normalName().equals("p")
        && !up.element.normalName().equals("pre")
        && !up.element.normalName().equals("blockquote")) {
      return;
    }
    up = own ? up.parent : up;
    for (int level = 0; up != null && level < LEVELS; level++, up = up.parent) {
      double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
      if (Double.isNaN(up.score)) {
        up.score = initial(up);
        scored.add(up);
      }
      up.score += points / divider;
    }
  }

  private static double initial(Box box) {
    int tag =
        switch (box.element.normalName()) {
          case "article" -> 15;
          case "div", "main", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    int good = Names.ARTICLE | Names.BODY | Names.CONTENT;
    int bad =
        Names.COMMENT
            | Names.FOOT
            | Names.LEGAL
            | Names.RELATED
            | Names.SIDE
            | Names.SHARE
            | Names.SUBSCRIBE
            | Names.TAGS
            | Names.TEASER
            | Names.ADVERT
            | Names.HIDDEN;
    return tag + ((box.names & good) != 0 ? 25 : 0) - ((box.names & bad) != 0 ? 25 : 0);
  }
}
