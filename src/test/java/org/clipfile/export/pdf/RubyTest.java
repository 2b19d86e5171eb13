package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.render.ArticleBlocks;
import org.junit.jupiter.api.Test;

/** Readings stand in small type above their words. */
class RubyTest {
  private static final String RUBY =
      "<p>Ann wrote <ruby>gate<rt>cancello</rt></ruby> and <ruby>a<rp>(</rp><rt>b</rt><rp>)</rp>"
          + "</ruby> there.</p>";

  private static Written written(String html) {
    return Written.of(PdfOptions.STANDARD, ArticleBlocks.of(html));
  }

  @Test
  void theReadingStandsOverItsWordAndSmaller() throws IOException {
    Map<Character, TextPosition> places = places(written(RUBY).bytes());
    TextPosition word = place(places, 'g');
    TextPosition reading = place(places, 'c');
    assertThat(reading.getFontSizeInPt()).isEqualTo(word.getFontSizeInPt() / 2);
    assertThat(reading.getYDirAdj()).isLessThan(word.getYDirAdj() - word.getFontSizeInPt() / 2);
    assertThat(Math.abs(reading.getXDirAdj() - word.getXDirAdj())).isLessThan(4);
  }

  /** The letters of the paragraph, of each the first. */
  private static Map<Character, TextPosition> places(byte[] pdf) throws IOException {
    var places = new HashMap<Character, TextPosition>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        private boolean begun;

        @Override
        protected void writeString(String line, List<TextPosition> letters) {
          begun |= line.startsWith("Ann wrote");
          for (TextPosition letter : letters) {
            if (begun && !letter.getUnicode().isEmpty()) {
              places.putIfAbsent(letter.getUnicode().charAt(0), letter);
            }
          }
        }
      }.getText(document);
    }
    return places;
  }

  @Test
  void bothAreNamedForWhatTheyAreInAFileThatIsSound() throws IOException {
    byte[] pdf = written(RUBY).bytes();
    assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var types = new ArrayList<String>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
      assertThat(types).containsSubsequence("Ruby", "RB", "RT", "Ruby", "RB", "RT");
    }
  }

  private static void collect(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        collect(element, types);
      }
    }
  }

  @Test
  void theTextComesOutWordThenReading() {
    assertThat(written(RUBY).text().replaceAll("\\s+", " "))
        .contains("Ann wrote")
        .containsSubsequence("gate", "cancello", " and", "a", "b", "there.")
        .doesNotContain("(");
  }

  @Test
  void aReadingWiderThanItsWordGetsItsRoom() throws IOException {
    String wide =
        "<p>Ann wrote <ruby>a<rt>CDEFGHIJKLMNOP</rt></ruby><ruby>q<rt>RSTUVWXYZ</rt></ruby></p>";
    Map<Character, TextPosition> places = places(written(wide).bytes());
    assertThat(place(places, 'R').getXDirAdj()).isGreaterThan(place(places, 'P').getXDirAdj());
  }

  @Test
  void longWordsAndThoseFromRightToLeftKeepBrackets() {
    String kept =
        "<p><ruby>a whole sentence of words<rt>eine Zeile</rt></ruby></p>"
            + "<p><ruby>שלום<rt>shalom</rt></ruby></p>";
    assertThat(written(kept).text()).contains("(eine Zeile)").contains("(shalom)");
  }

  @Test
  void japaneseIsSetWithItsReadings() {
    String html =
        "<p>" + "<ruby>漢字<rt>かんじ</rt></ruby>を<ruby>読<rt>よ</rt></ruby>む。".repeat(40) + "</p>";
    var written =
        Written.of(Written.masthead("漢字", "ja"), "ja", PictureSource.NONE, ArticleBlocks.of(html));
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  private static TextPosition place(Map<Character, TextPosition> places, char letter) {
    return Objects.requireNonNull(places.get(letter), () -> "no " + letter);
  }
}
