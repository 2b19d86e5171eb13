package org.clipfile.ingest.html.tree;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How formats and links end: by the standard's <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm">adoption
 * agency</a>, as far as pages need it; what goes beyond is left to jsoup. One thread.
 */
final class AdoptionAgency {
  /** A format is taken out of so many blocks at most. */
  private static final int ROUNDS = 8;

  private static final int DEEPEST = 60;
  private static final int MOST_ADOPTED = 500;

  /** So many elements may stand between a format and the block in it. */
  private static final int BETWEEN = 3;

  private final PageTree tree;
  private final OpenElements open;
  private final Markup markup;
  private int adopted;

  AdoptionAgency(PageTree tree) {
    this.tree = tree;
    this.open = tree.open;
    this.markup = tree.markup;
  }

  /** Ends a link that is still open where another begins, however deep it is. */
  void endLink(PageTag tag) {
    Element before = tree.formats.find(tag);
    if (before != null) {
      end(tag);
      tree.formats.remove(before);
      int at = open.find(before);
      if (at >= 0) {
        open.remove(at);
      }
    }
  }

  /** Ends a format; in a block that it holds and that goes on, it begins anew and ends there. */
  void end(PageTag tag) {
    int rounds = 0;
    while (rounds < ROUNDS && endOnce(tag)) {
      rounds++;
    }
  }

  /** Ends a format; whether it is open again in a block that it held. */
  private boolean endOnce(PageTag tag) {
    Element format = tree.formats.find(tag);
    if (format == null) {
      tree.endOther(tag);
      return false;
    }
    int at = open.find(format);
    if (at < 0) {
      tree.formats.remove(format);
      return false;
    }
    if (!open.inScope(tag.name)) {
      return false;
    }
    int block = at + 1;
    while (block < open.size() && !open.tag(block).special) {
      block++;
    }
    if (block < open.size()) {
      adopt(format, at, block);
      return true;
    }
    open.popTo(tag.name);
    tree.formats.remove(format);
    return false;
  }

  /**
   * Takes a block out of a format that ends within it, and has the format begin anew in it: the
   * standard's adoption agency, where no other formats stand between the two.
   */
  private void adopt(Element format, int at, int block) {
    PageTag around = open.tag(at - 1);
    markup.strange |=
        block > DEEPEST || around.is(Rule.TABLE) || around.is(Rule.ROWS) || around.is(Rule.ROW);
    markup.strange |= ++adopted > MOST_ADOPTED || block - at > BETWEEN;
    for (int i = at + 1; i < block; i++) {
      markup.strange |= tree.formats.holds(open.element(i));
    }
    if (markup.strange) {
      return;
    }
    Element held = open.element(block);
    for (int i = block - 1; i > at; i--) {
      open.remove(i);
    }
    open.element(at - 1).appendChild(held);
    PageTag tag = open.tag(at);
    var again = new Element(tag.tag, null, null);
    if (format.attributesSize() > 0) {
      again.attributes().addAll(format.attributes());
    }
    again.appendChildren(List.copyOf(held.childNodes()));
    held.appendChild(again);
    tree.formats.replace(format, again, tag);
    open.remove(at);
    open.insert(open.find(held) + 1, again, tag);
  }
}
