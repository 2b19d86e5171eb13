package org.clipfile.ingest.pdf;

import java.util.List;

/** Joins a paragraph that the end of a column or a page parted. */
final class Merging {
  private static final Joiner JOINER = Joiner.knowing(List.of());

  private Merging() {}

  /** Adds a text to the last paragraph, past pictures and captions, where it goes on with it. */
  static boolean goesOn(List<Block> blocks, Block.Text next) {
    int last = lastText(blocks);
    if (last < 0
        || !(blocks.get(last) instanceof Block.Text text)
        || !Paragraphs.goesOn(text, next)) {
      return false;
    }
    blocks.set(
        last,
        new Block.Text(
            text.kind(),
            text.level(),
            JOINER.join(List.of(text.text(), next.text())),
            text.page(),
            text.size(),
            text.bold(),
            text.lines() + next.lines()));
    return true;
  }

  private static int lastText(List<Block> blocks) {
    int i = blocks.size() - 1;
    while (i >= 0
        && (blocks.get(i) instanceof Block.Picture
            || (blocks.get(i) instanceof Block.Text text && text.kind() == Block.Kind.CAPTION))) {
      i--;
    }
    return i;
  }
}
