package org.clipfile.export.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;

/** A font ready for shaping, a thousand units to the em. Thread-safe. */
public final class Face {
  /** From here on glyph codes stand for nothing that is drawn. */
  private static final int INVISIBLE = 0xFFFE;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;
  private final String name;
  private final Script script;
  private final boolean italic;
  private final int ascent;
  private final int descent;
  // Racing writers write the same number.
  private final float[] advances = new float[0x10000];

  Face(Font font, Script script, boolean italic) {
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

  void appendOutline(Path2D path, int glyph, int dx, int dy) {
    path.append(font.createGlyphVector(EXACT, new int[] {glyph}).getOutline(dx, dy), false);
  }

  @Override
  public String toString() {
    return name;
  }
}
