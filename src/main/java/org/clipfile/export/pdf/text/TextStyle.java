package org.clipfile.export.pdf.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clipfile.export.pdf.tag.Landing;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text is set.
 *
 * @param size in points
 * @param color red, green and blue, eight bits each
 * @param rise how far above the baseline, in points
 * @param lines drawn with the text
 * @param ends of links that are here
 * @param monospaced whether all letters are of one width, as in code
 * @param reading in small type above, or null
 * @param language BCP 47 where it differs from the document's, or null
 */
public record TextStyle(
    double size,
    boolean bold,
    boolean italic,
    int color,
    double rise,
    Set<Ornament> lines,
    Ends ends,
    @Nullable Reading reading,
    @Nullable String language,
    boolean monospaced) {

  /**
   * Ends of links.
   *
   * @param href where a link from here leads out of the document, or null
   * @param target where a link from here leads within it, or null
   * @param begins what links lead to that begins here
   */
  public record Ends(@Nullable String href, @Nullable Landing target, List<Landing> begins) {
    static final Ends NONE = new Ends(null, null, List.of());

    public Ends {
      begins = List.copyOf(begins);
    }
  }

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
    return new TextStyle(size, false, false, color, 0, Set.of(), Ends.NONE, null, null, false);
  }

  public TextStyle inBold() {
    return new TextStyle(
        size, true, italic, color, rise, lines, ends, reading, language, monospaced);
  }

  public TextStyle inItalic() {
    return new TextStyle(size, bold, true, color, rise, lines, ends, reading, language, monospaced);
  }

  public TextStyle sized(double points) {
    return new TextStyle(
        points, bold, italic, color, rise, lines, ends, reading, language, monospaced);
  }

  TextStyle scaled(double factor) {
    return sized(size * factor).raised(rise * factor);
  }

  public TextStyle raised(double points) {
    return new TextStyle(
        size, bold, italic, color, points, lines, ends, reading, language, monospaced);
  }

  /** The same with one more ornament. */
  public TextStyle with(Ornament ornament) {
    var more = EnumSet.of(ornament);
    more.addAll(lines);
    return new TextStyle(
        size, bold, italic, color, rise, more, ends, reading, language, monospaced);
  }

  /** A link in this style. */
  public TextStyle linking(String target, int linkColor) {
    return linking(new Ends(target, null, ends.begins()), linkColor);
  }

  /** A link to a place in the document in this style. */
  public TextStyle linking(Landing target, int linkColor) {
    return linking(new Ends(null, target, ends.begins()), linkColor);
  }

  private TextStyle linking(Ends other, int linkColor) {
    return new TextStyle(
        size, bold, italic, linkColor, rise, lines, other, reading, language, monospaced);
  }

  /** The same, where these places begin. */
  public TextStyle landing(List<Landing> begins) {
    return linking(new Ends(ends.href(), ends.target(), begins), color);
  }

  /** Where a link leads, or null. */
  public @Nullable String href() {
    return ends.href();
  }

  /** The same with all letters of one width. */
  public TextStyle inCode() {
    return new TextStyle(size, bold, italic, color, rise, lines, ends, reading, language, true);
  }

  /** The same in another language. */
  public TextStyle in(@Nullable String bcp47) {
    return new TextStyle(size, bold, italic, color, rise, lines, ends, reading, bcp47, monospaced);
  }

  /** The same with a reading above, or without. */
  public TextStyle reading(@Nullable Reading above) {
    return new TextStyle(size, bold, italic, color, rise, lines, ends, above, language, monospaced);
  }
}
