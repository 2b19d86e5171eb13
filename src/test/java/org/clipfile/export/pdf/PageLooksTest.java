package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PdfOptions.Paper;
import org.clipfile.model.PictureSource;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.junit.jupiter.api.Test;

/** Pages as they look: a pixel is a point, and what is not nearly white is ink. */
class PageLooksTest {
  private static final int PAPER = 0xF4;
  private static final int MARGIN = 70;
  private static final int RIGHT = (int) Paper.A4.width() - MARGIN;
  private static final String ENGLISH =
      "<p>" + "The keepers closed the harbour gates before the evening tide came in. ".repeat(40);
  private static final String URDU =
      "<p>" + "بندرگاہ کے دروازے شام کی لہر سے پہلے بند کر دیے گئے۔ ".repeat(40);

  @Test
  void justifiedLinesReachBothMarginsAndNothingStandsBeyondThem() throws IOException {
    BufferedImage page = page(article("en", PdfOptions.STANDARD, ENGLISH), 0);
    assertThat(isBlank(page, 0, 0, MARGIN - 2, page.getHeight())).isTrue();
    assertThat(isBlank(page, RIGHT + 3, 0, page.getWidth(), page.getHeight())).isTrue();
    int body = page.getHeight() / 2;
    assertThat(first(0, page.getWidth(), x -> !isBlank(page, x, body, x + 1, body + 100)))
        .isBetween(MARGIN - 2, MARGIN + 2);
    assertThat(first(-page.getWidth() + 1, 1, x -> !isBlank(page, -x, body, 1 - x, body + 100)))
        .isBetween(-RIGHT - 2, -RIGHT + 2);
  }

  @Test
  void betweenTwoColumnsNothingIsPainted() throws IOException {
    String text = ENGLISH.repeat(4);
    BufferedImage page = page(article("en", PdfOptions.STANDARD.inColumns(2), text), 1);
    int middle = page.getWidth() / 2;
    int height = page.getHeight();
    assertThat(isBlank(page, middle - 4, MARGIN + 5, middle + 4, height - MARGIN - 5)).isTrue();
    assertThat(isBlank(page, middle - 60, height / 2, middle - 20, height / 2 + 40)).isFalse();
    assertThat(isBlank(page, middle + 20, height / 2, middle + 60, height / 2 + 40)).isFalse();
  }

  @Test
  void raggedLinesBeginWhereTheirScriptDoes() throws IOException {
    PdfOptions ragged = PdfOptions.STANDARD.justified(false);
    BufferedImage english = page(article("en", ragged, ENGLISH), 0);
    BufferedImage urdu = page(article("ur", ragged, URDU), 0);
    assertThat(inked(english, MARGIN)).isGreaterThan(2 * inked(english, RIGHT - 8));
    assertThat(inked(urdu, RIGHT - 8)).isGreaterThan(2 * inked(urdu, MARGIN));
  }

  private static Written article(String language, PdfOptions options, String html) {
    List<Block> blocks = ArticleBlocks.of(html);
    return Written.of(
        Written.masthead(Written.TITLE, language), language, options, PictureSource.NONE, blocks);
  }

  private static BufferedImage page(Written written, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(number, 72, ImageType.GRAY);
    }
  }

  /** How many rows of the lower half of a page have ink within eight points of a place. */
  private static int inked(BufferedImage page, int left) {
    return (int)
        IntStream.range(page.getHeight() / 2, page.getHeight() - MARGIN - 20)
            .filter(y -> !isBlank(page, left, y, left + 8, y + 1))
            .count();
  }

  private static int first(int from, int to, IntPredicate which) {
    return IntStream.range(from, to).filter(which).findFirst().orElseThrow();
  }

  private static boolean isBlank(BufferedImage page, int left, int top, int right, int bottom) {
    return IntStream.range(top, bottom)
        .allMatch(
            y -> IntStream.range(left, right).allMatch(x -> (page.getRGB(x, y) & 0xFF) >= PAPER));
  }
}
