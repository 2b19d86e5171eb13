package org.clipfile.ingest.html.article;

import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A copy of a box with its kept blocks, and the pictures that belong to them. */
final class ArticleCopy {
  /** A box so named holds no picture of the article, where it holds no text of it. */
  private static final int STRANGE = Names.UNLIKELY | Names.AUTHOR | Names.SIDE | Names.FORM;

  private static final String SOFT_HYPHEN = "\u00ad";

  private final PageBlocks page;
  private final Box root;
  private int nextBlock;
  private int nextBox;
  private boolean keeping;

  private ArticleCopy(PageBlocks page, Box root) {
    this.page = page;
    this.root = root;
    this.nextBlock = root.first;
    this.nextBox = root.index + 1;
  }

  static Element of(PageBlocks page, Box root) {
    Element copy = new Element("div");
    for (Box box = root; box != null; box = box.parent) {
      for (String attribute : List.of("dir", "lang")) {
        String value = box.element.attr(attribute);
        if (!value.isEmpty() && !copy.hasAttr(attribute)) {
          copy.attr(attribute, value);
        }
      }
    }
    new ArticleCopy(page, root).copy(root.element, copy, root, true);
    return copy;
  }

  /** Copies what is in an element; {@code pictures} tells whether its pictures are wanted. */
  private void copy(Element from, Element to, Box box, boolean pictures) {
    for (int i = 0; i < from.childNodeSize(); i++) {
      Node node = from.childNode(i);
      if (node instanceof TextNode text) {
        if (nextBlock < page.blocks.size() && page.blocks.get(nextBlock).start.equals(text)) {
          keeping = page.blocks.get(nextBlock).kept;
          nextBlock++;
        }
        if (keeping) {
          to.appendChild(unhyphenated(text));
        }
      } else if (node instanceof Element element) {
        copy(element, element.normalName(), to, box, pictures);
      }
    }
  }

  /** Where a word may be parted is for the page's own width; found and copied it is in the way. */
  private static TextNode unhyphenated(TextNode text) {
    String words = text.getWholeText();
    return words.contains(SOFT_HYPHEN)
        ? new TextNode(words.replace(SOFT_HYPHEN, ""))
        : text instanceof CDataNode ? text.clone() : new TextNode(words);
  }

  /** A copy without what is in it; jsoup's own looks all the way up for a base address. */
  private static Element alone(Element element) {
    return new Element(
        element.tag(), null, element.attributesSize() == 0 ? null : element.attributes().clone());
  }

  private void copy(Element element, String name, Element to, Box box, boolean pictures) {
    if (nextBox < page.boxes.size() && page.boxes.get(nextBox).element.equals(element)) {
      enter(page.boxes.get(nextBox), to, pictures);
    } else if (page.shown.shows(element, name)) {
      switch (name) {
        case "img" -> {
          if (pictures) {
            to.appendChild(alone(element));
          }
        }
        case "br" -> {
          if (keeping) {
            to.appendChild(alone(element));
          }
        }
        case "font" -> copy(element, to, box, pictures); // only its content counts
        case "source" -> to.appendChild(alone(element));
        default -> {
          Element inner = alone(element);
          copy(element, inner, box, pictures);
          if (inner.childNodeSize() > 0) {
            to.appendChild(inner);
          }
        }
      }
    }
  }

  private void enter(Box box, Element to, boolean pictures) {
    nextBox++;
    if (box.element.normalName().equals("hr")) {
      if (keeping) {
        to.appendChild(alone(box.element));
      }
      return;
    }
    boolean figure = (box.places & (Place.FIGURE | Place.CAPTION)) == Place.FIGURE;
    boolean text = box.end > box.first;
    boolean judged = box.kept > 0 || (text && !figure);
    boolean shows =
        judged
            ? box.kept > 0
            : pictures && (box.names & STRANGE) == 0 && (box.places & Place.AROUND) == 0;
    if (!shows && !isCell(box)) {
      nextBlock = box.end;
      nextBox = box.endBox;
      keeping = false;
      return;
    }
    keeping = false;
    Element inner = isLayout(box) ? new Element("div") : alone(box.element);
    copy(box.element, inner, box, shows);
    if (inner.childNodeSize() > 0 || isCell(box)) {
      to.appendChild(inner);
    }
    keeping = false;
  }

  /** Part of a table that is none of data, but lays the page out. */
  private boolean isLayout(Box box) {
    return switch (box.element.normalName()) {
      case "table", "tbody", "thead", "tfoot", "tr", "td", "th" -> {
        Box data = box.data();
        yield data == null || !data.whole || data.index <= root.index;
      }
      default -> false;
    };
  }

  /** A cell, perhaps empty, of a table of data that is kept. */
  private boolean isCell(Box box) {
    boolean cell = box.element.normalName().equals("td") || box.element.normalName().equals("th");
    return cell && !isLayout(box);
  }
}
