package org.clipfile.ingest.html.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page, with the blocks of text that lie in it. */
final class Box {
  final Element element;
  final @Nullable Box parent;
  final int depth;

  /** Its place among the page's boxes, and that of the first box after those in it. */
  final int index;

  int endBox;

  /** What {@link Kinds} tell of its tag. */
  final int kind;

  /** What its own names tell. */
  final int names;

  /** What its names and those of all around it tell. */
  final int around;

  /** The {@link Place}s it lies in. */
  final int places;

  /** The same for all with its tag and class. */
  final int like;

  /** The blocks in it: from the first to before the last. */
  final int first;

  int end;

  /** The characters of text in it, of linked text, and of text in blocks that read like prose. */
  int length;

  int linked;
  int prose;
  int paragraphs;
  int pictures;

  /** How many of its siblings have its tag and class. */
  int alike;

  /** The boxes directly in it. */
  int boxes;

  /** What Readability's way of scoring gives. */
  double score = Double.NaN;

  /** How many of its blocks are kept. */
  int kept;

  /** Whether it is a table that is kept as it stands. */
  boolean whole;

  /** How much its blocks speak for it, by the model. */
  double gain;

  Box(
      Element element,
      @Nullable Box parent,
      int names,
      int places,
      int like,
      int index,
      int first) {
    this.index = index;
    this.like = like;
    this.element = element;
    this.kind = Kinds.ofTag(element.normalName());
    this.parent = parent;
    this.names = names;
    this.first = first;
    this.places = places;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.around = names | (parent == null ? 0 : parent.around);
  }

  /** The box around it; it itself, where it is the page's outermost. */
  Box within() {
    return parent == null ? this : parent;
  }

  /** The table of data that it lies in, or is; null where there is none. */
  @Nullable Box data() {
    for (Box box = this; box != null; box = box.parent) {
      if (box.element.normalName().equals("table")) {
        boolean layout = box.paragraphs > 0 && box.prose > box.length / 4;
        return layout ? null : box;
      }
    }
    return null;
  }

  boolean holds(Block block) {
    return block.index >= first && block.index < end;
  }
}
