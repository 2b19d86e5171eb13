package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads a tagged file by its structure where that is sound. */
final class TaggedPages {
  /** So much of the text must be reached by the structure, in shares. */
  private static final double REACHED = 0.9;

  /** A text longer than this that is most of the file is no structure. */
  private static final int LONGEST = 6000;

  private TaggedPages() {}

  /** The blocks of the file, or null where its structure cannot be relied on. */
  static @Nullable List<Block> read(PDDocument document, DrawnPages drawn, Pictures pictures) {
    if (!drawn.areFew() || !Structure.isIn(document)) {
      return null;
    }
    var structure = new Structure(document, drawn);
    var lines = new ArrayList<Line>();
    for (DrawnPage page : drawn.pages()) {
      lines.addAll(Line.of(Rows.of(page.glyphs()), page.number()));
    }
    var text = new TaggedText(structure, drawn.pages(), pictures, Joiner.knowing(lines));
    List<Block> blocks = new ArrayList<>(text.read());
    Set<String> heads = drawn.heads().texts();
    blocks.removeIf(b ->
        b instanceof Block.Text t && t.kind() != Block.Kind.HEADING && heads.contains(t.text()));
    if (!isSound(structure, drawn, blocks)) {
      return null;
    }
    blocks.addAll(unreached(structure, drawn));
    return blocks;
  }

  private static boolean isSound(Structure structure, DrawnPages drawn, List<Block> blocks) {
    long all = 0;
    long reached = 0;
    long artifacts = 0;
    for (DrawnPage page : drawn.pages()) {
      for (Glyph glyph : drawn.heads().body(page)) {
        if (!glyph.isBlank()) {
          all += glyph.artifact() ? 0 : 1;
          artifacts += glyph.artifact() ? 1 : 0;
          reached += !glyph.artifact() && structure.isReached(page.number(), glyph) ? 1 : 0;
        }
      }
    }
    long length = 0;
    long longest = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Text text) {
        length += text.text().length();
        longest = Math.max(longest, text.text().length());
      }
    }
    boolean isOneText = longest > LONGEST && longest * 2 > length;
    return reached > 0 && reached >= all * REACHED && artifacts < all && !isOneText;
  }

  /** Text that the structure leaves out without saying that it is no text. */
  private static List<Block> unreached(Structure structure, DrawnPages drawn) {
    var paragraphs = new Paragraphs(Joiner.knowing(List.of()), Double.MAX_VALUE);
    var rest = new ArrayList<Block>();
    for (DrawnPage page : drawn.pages()) {
      List<Glyph> glyphs =
          Stream.concat(
                  drawn.heads().body(page).stream(), page.aside().stream().flatMap(List::stream))
              .filter(g -> !g.artifact() && !structure.isReached(page.number(), g))
              .toList();
      List<Line> lines = Line.of(Rows.of(glyphs), page.number());
      paragraphs.of(lines).forEach(p -> rest.add(paragraphs.text(p).as(Block.Kind.PARAGRAPH)));
    }
    return rest;
  }
}
