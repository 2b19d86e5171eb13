package org.clipfile.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.clipfile.export.pdf.font.FontSubset.Part;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
  private final Face face = FontLibrary.shared().bundled(BundledFamily.SERIF, false, false);
  private final FontSubset subset = new FontSubset(face, "F1");

  @Test
  void theSameClusterIsTheSameGlyph() {
    int first = subset.cluster("a", 500, List.of(new Part(68, 0, 0)));
    assertThat(subset.cluster("a", 500, List.of(new Part(68, 0, 0)))).isEqualTo(first);
    assertThat(subset.cluster("а", 500, List.of(new Part(68, 0, 0)))).isNotEqualTo(first);
    assertThat(subset.cluster("a", 500, List.of(new Part(68, 3, 0)))).isNotEqualTo(first);
  }

  @Test
  void theFileReadsBackWithItsAdvancesAndOutlines() throws Exception {
    int glyph = glyphCode("g");
    int id = subset.cluster("g", 555, List.of(new Part(glyph, 0, 0)));
    int mark = subset.silent("\u0301");
    int box = subset.missing("\u0378");
    try (TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(subset.toTrueType()))) {
      assertThat(font.getNumberOfGlyphs()).isEqualTo(4);
      assertThat(font.getUnitsPerEm()).isEqualTo(1000);
      assertThat(font.getAdvanceWidth(id)).isEqualTo(555);
      assertThat(font.getAdvanceWidth(mark)).isZero();
      GlyphData outline = font.getGlyph().getGlyph(id);
      Rectangle2D original = outline("g");
      assertThat((double) outline.getXMinimum())
          .isBetween(original.getMinX() - 12, original.getMinX() + 1);
      assertThat((double) outline.getYMaximum())
          .isBetween(-original.getMinY() - 1, -original.getMinY() + 12);
      assertThat(font.getGlyph().getGlyph(box).getNumberOfContours()).isEqualTo((short) 3);
    }
  }

  @Test
  void eachGlyphMeansItsText() {
    subset.cluster("ffi", 900, List.of(new Part(70, 0, 0)));
    subset.cluster("𐍈", 600, List.of(new Part(71, 0, 0)));
    assertThat(ToUnicode.of(subset.texts()))
        .contains("<0001> <006600660069>", "<0002> <D800DF48>", "3 beginbfchar");
  }

  @Test
  void theSystemNeedNotHaveAnyFonts() {
    var library = new FontLibrary(new SystemFonts(List.of()));
    assertThat(library.cjk(CjkStyle.SIMPLIFIED, false)).isNull();
    assertThat(library.system("漢", false)).isNull();
  }

  private int glyphCode(String text) {
    return face.shape(text.toCharArray(), 0, text.length(), false).getGlyphCode(0);
  }

  private static Rectangle2D outline(String text) throws Exception {
    try (var in =
        FontSubsetTest.class.getResourceAsStream(
            "/org/clipfile/export/pdf/fonts/NotoSerif-Regular.ttf")) {
      byte[] bytes = java.util.Objects.requireNonNull(in).readAllBytes();
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(1000f);
      var context = new FontRenderContext(null, true, true);
      return font.createGlyphVector(context, text).getOutline().getBounds2D();
    }
  }
}
