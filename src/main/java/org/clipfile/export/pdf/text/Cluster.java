package org.clipfile.export.pdf.text;

import java.util.List;
import org.clipfile.export.pdf.font.FontSubset;

/**
 * The smallest piece of text that is drawn as one glyph.
 *
 * @param start in the paragraph's text
 * @param advance from this cluster to the next, in thousandths of the type size
 * @param marks silent glyphs that stand left of the glyph and carry the text of its marks
 * @param startTrim how much of the advance is blank that falls away at a line's start
 * @param endTrim how much of the advance is blank that falls away at a line's end
 */
public record Cluster(
    int start,
    int end,
    FontSubset font,
    int glyph,
    double advance,
    List<Integer> marks,
    Kind kind,
    int startTrim,
    int endTrim) {

  /** A cluster that is the same everywhere in a line. */
  public Cluster(
      int start,
      int end,
      FontSubset font,
      int glyph,
      double advance,
      List<Integer> marks,
      Kind kind) {
    this(start, end, font, glyph, advance, marks, kind, 0, 0);
  }

  /** What a line may do to a cluster when it is justified. */
  public enum Kind {
    LETTER,
    /** A space between words, which widens and narrows. */
    SPACE,
    /** A character that needs no space around it, after which room may be put. */
    IDEOGRAPH
  }

  /** The same drawn by another glyph. */
  Cluster drawnBy(int other) {
    return new Cluster(start, end, font, other, advance, marks, kind, startTrim, endTrim);
  }

  /** The same with more or less room after it. */
  Cluster widened(int more) {
    return respaced(0, more, startTrim, endTrim);
  }

  /** The same with less room before it. */
  Cluster cutBefore(int less) {
    return respaced(-less, -less, startTrim, endTrim);
  }

  /** The same with blank that falls away at the ends of lines. */
  Cluster trimming(int atStart, int atEnd) {
    return new Cluster(start, end, font, glyph, advance, marks, kind, atStart, atEnd);
  }

  /** As it stands at the start of a line. */
  Cluster atLineStart() {
    return startTrim == 0 ? this : respaced(-startTrim, -startTrim, 0, endTrim);
  }

  /** As it stands at the end of a line. */
  Cluster atLineEnd() {
    return endTrim == 0 ? this : respaced(0, -endTrim, startTrim, 0);
  }

  private Cluster respaced(int dx, int more, int atStart, int atEnd) {
    int other = font.respaced(glyph, dx, font.advance(glyph) + more);
    return new Cluster(start, end, font, other, advance + more, marks, kind, atStart, atEnd);
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
