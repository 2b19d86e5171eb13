package org.clipfile.export.pdf.text;

import java.util.List;
import org.clipfile.export.pdf.font.FontSubset;

/**
 * The smallest piece of text that is drawn as one glyph.
 *
 * @param start in the paragraph's text
 * @param advance from this cluster to the next, in thousandths of the type size
 * @param marks silent glyphs that stand left of the glyph and carry the text of its marks
 */
public record Cluster(
    int start,
    int end,
    FontSubset font,
    int glyph,
    double advance,
    List<Integer> marks,
    Kind kind) {

  /** What a line may do to a cluster when it is justified. */
  public enum Kind {
    LETTER,
    /** A space between words, which widens and narrows. */
    SPACE,
    /** A character that needs no space around it, after which room may be put. */
    IDEOGRAPH
  }

  static Kind kindOf(String text) {
    int c = text.codePointAt(0);
    if (c == ' ' || c == 0xA0) {
      return Kind.SPACE;
    }
    return isIdeograph(c) ? Kind.IDEOGRAPH : Kind.LETTER;
  }

  private static boolean isIdeograph(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    };
  }
}
