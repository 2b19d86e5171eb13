package org.clipfile.export.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font ready for shaping, a thousand units to the em. Thread-safe. */
public final class Face {
  /** From here on glyph codes stand for nothing that is drawn. */
  private static final int INVISIBLE = 0xFFFE;

  /** So many outlines are kept, of half a kilobyte each: more than most documents need. */
  private static final int REMEMBERED = 4_000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;
  private final String name;
  private final Script script;
  private final boolean italic;
  private final boolean wordwise;
  private final int ascent;
  private final int descent;
  // Racing writers write the same number.
  private final float[] advances = new float[0x10000];
  private final Map<Integer, GlyphOutline> outlines = new ConcurrentHashMap<>();

  Face(Font font, Script script, boolean italic) {
    this(font, script, italic, false);
  }

  /** A face; {@code wordwise} as {@link #wordwise} says. */
  Face(Font font, Script script, boolean italic, boolean wordwise) {
    this.wordwise = wordwise;
    this.font =
        font.deriveFont(1000f)
            .deriveFont(
                Map.of(
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    this.name = font.getPSName().replaceAll("[^A-Za-z0-9-]", "");
    this.script = script;
    this.italic = italic;
    LineMetrics metrics = this.font.getLineMetrics("x", EXACT);
    ascent = Math.round(metrics.getAscent());
    descent = Math.round(metrics.getDescent());
    Arrays.fill(advances, -1);
  }

  /** The PostScript name. */
  public String name() {
    return name;
  }

  public Script script() {
    return script;
  }

  /**
   * Whether no rule of the font reaches beyond a space, so that its words look the same wherever
   * they stand. Of the fonts that come with Clipfile that is known, and held by tests.
   */
  public boolean wordwise() {
    return wordwise;
  }

  boolean italic() {
    return italic;
  }

  int ascent() {
    return ascent;
  }

  int descent() {
    return descent;
  }

  /** Whether every visible code point of the text has a glyph here. */
  public boolean displays(String text) {
    return text.codePoints().allMatch(c -> Ignorable.is(c) || font.canDisplay(c));
  }

  /** The text shaped as one run, its glyphs from left to right. */
  public GlyphVector shape(char[] text, int start, int end, boolean rightToLeft) {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    return font.layoutGlyphVector(EXACT, text, start, end, direction);
  }

  /** Whether a glyph code draws something. */
  public static boolean visible(int glyph) {
    return glyph < INVISIBLE;
  }

  /** How far a glyph moves the pen, before kerning. */
  public double advance(int glyph) {
    if (!visible(glyph)) {
      return 0;
    }
    if (advances[glyph] < 0) {
      var alone = font.createGlyphVector(EXACT, new int[] {glyph});
      advances[glyph] = Math.max(0, (float) alone.getGlyphPosition(1).getX());
    }
    return advances[glyph];
  }

  /** The outline of a glyph, drawn once for as many documents as it is remembered. */
  GlyphOutline outline(int glyph) {
    GlyphOutline known = outlines.get(glyph);
    if (known == null) {
      var path = new Path2D.Double(font.createGlyphVector(EXACT, new int[] {glyph}).getOutline());
      known = GlyphOutline.of(path);
      if (outlines.size() >= REMEMBERED) {
        outlines.clear();
      }
      outlines.put(glyph, known);
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
