package org.clipfile.ingest.pdf;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline on a first page: by the file's own title, or by the size of its type. */
final class Headline {
  /** A headline's least size, in shares of the body's. */
  private static final double LARGE = 1.2;

  private static final int LONGEST = 250;

  private Headline() {}

  /**
   * The headline, or null where none is sure.
   *
   * @param bodySize of most of the type
   * @param title that the file gives itself, or null
   */
  static Block.@Nullable Text find(List<Block> blocks, double bodySize, @Nullable String title) {
    List<Block.Text> first = texts(blocks);
    if (title != null) {
      for (Block.Text text : first) {
        if (isIn(text.text(), title)) {
          return text;
        }
      }
    }
    List<Block.Text> large =
        first.stream()
            .filter(t -> isFirstHeading(t) || t.size() >= bodySize * LARGE)
            .sorted(Comparator.comparingDouble(Block.Text::size).reversed())
            .toList();
    if (large.isEmpty()) {
      return null;
    }
    Block.Text largest = large.getFirst();
    if (first.indexOf(largest) < 3 && words(largest.text()) <= 4) {
      for (Block.Text other : large) {
        boolean isBelow = first.indexOf(other) > first.indexOf(largest);
        if (isBelow
            && other.size() >= bodySize * 1.3
            && words(other.text()) > words(largest.text())) {
          return other;
        }
      }
    }
    return title != null && words(largest.text()) < 3 ? null : largest;
  }

  private static boolean isFirstHeading(Block.Text text) {
    return text.kind() == Block.Kind.HEADING && text.level() == 1;
  }

  private static List<Block.Text> texts(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Text.class::isInstance)
        .map(Block.Text.class::cast)
        .filter(t -> t.page() == 0 && t.text().length() <= LONGEST)
        .filter(t -> t.kind() == Block.Kind.HEADING || t.kind() == Block.Kind.PARAGRAPH)
        .limit(60)
        .toList();
  }

  /** Whether two titles are the same but for their signs. */
  static boolean isSame(String text, String title) {
    return PdfMetadata.folded(text).equals(PdfMetadata.folded(title));
  }

  /** Whether a title has a text for its headline: titles often name the publication too. */
  private static boolean isIn(String text, String title) {
    String part = PdfMetadata.folded(text);
    String whole = PdfMetadata.folded(title);
    return !part.isEmpty()
        && (part.equals(whole)
            || (whole.startsWith(part) && part.length() * 2 > whole.length())
            || (part.startsWith(whole) && whole.length() * 3 > part.length() * 2));
  }

  /** How many words there are; of scripts without spaces about as many. */
  static int words(String text) {
    int solid = (int) text.codePoints().filter(Characters::isSolid).count();
    return text.strip().split("\\s+", -1).length + solid / 3;
  }
}
