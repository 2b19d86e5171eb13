package org.clipfile.export.pdf.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text is set.
 *
 * @param size in points
 * @param color red, green and blue, eight bits each
 * @param rise how far above the baseline, in points
 * @param lines drawn with the text
 * @param href where a link leads, or null
 * @param monospaced whether all letters are of one width, as in code
 * @param language BCP 47 where it differs from the document's, or null
 */
public record TextStyle(
    double size,
    boolean bold,
    boolean italic,
    int color,
    double rise,
    Set<Ornament> lines,
    @Nullable String href,
    @Nullable String language,
    boolean monospaced) {

  /** What is drawn beside the letters. */
  public enum Ornament {
    UNDERLINE,
    STRIKE,
    HIGHLIGHT,
    GREEN_HIGHLIGHT,
    BLUE_HIGHLIGHT,
    PINK_HIGHLIGHT,
    ORANGE_HIGHLIGHT;

    /** Whether it stands behind the letters. */
    public boolean isHighlight() {
      return compareTo(HIGHLIGHT) >= 0;
    }
  }

  public TextStyle {
    lines = Set.copyOf(lines);
  }

  /** Upright text of this size and colour. */
  public static TextStyle plain(double size, int color) {
    return new TextStyle(size, false, false, color, 0, Set.of(), null, null, false);
  }

  public TextStyle inBold() {
    return new TextStyle(size, true, italic, color, rise, lines, href, language, monospaced);
  }

  public TextStyle inItalic() {
    return new TextStyle(size, bold, true, color, rise, lines, href, language, monospaced);
  }

  public TextStyle sized(double points) {
    return new TextStyle(points, bold, italic, color, rise, lines, href, language, monospaced);
  }

  TextStyle scaled(double factor) {
    return sized(size * factor).raised(rise * factor);
  }

  public TextStyle raised(double points) {
    return new TextStyle(size, bold, italic, color, points, lines, href, language, monospaced);
  }

  /** The same with one more ornament. */
  public TextStyle with(Ornament ornament) {
    var more = EnumSet.of(ornament);
    more.addAll(lines);
    return new TextStyle(size, bold, italic, color, rise, more, href, language, monospaced);
  }

  /** A link in this style. */
  public TextStyle linking(String target, int linkColor) {
    return new TextStyle(size, bold, italic, linkColor, rise, lines, target, language, monospaced);
  }

  /** The same with all letters of one width. */
  public TextStyle inCode() {
    return new TextStyle(size, bold, italic, color, rise, lines, href, language, true);
  }

  /** The same in another language. */
  public TextStyle in(@Nullable String bcp47) {
    return new TextStyle(size, bold, italic, color, rise, lines, href, bcp47, monospaced);
  }
}
