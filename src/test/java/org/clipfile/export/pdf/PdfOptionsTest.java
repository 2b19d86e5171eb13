package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.export.pdf.Written.paragraph;
import static org.clipfile.export.pdf.Written.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PdfOptions.Paper;
import org.clipfile.model.PictureSource;
import org.clipfile.render.Block;
import org.junit.jupiter.api.Test;

class PdfOptionsTest {
  private static final String WORDS =
      "The harbour authority said on Monday that the new storm gates had passed their first full "
          + "test, eleven hours in which all six of them were lowered one after another. ";

  @Test
  void everyElementIsArchivableInTwoColumnsOnLetter() throws IOException {
    var options = PdfOptions.STANDARD.on(Paper.LETTER).inColumns(2).sized(9).ragged();
    Written written = Written.of(options, PdfWriterTest.EVERY_ELEMENT);
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
    }
  }

  @Test
  void twoColumnsHoldWhatOneHolds() {
    String one = Written.of(PdfOptions.STANDARD, PdfWriterTest.EVERY_ELEMENT).text();
    String two = Written.of(PdfOptions.STANDARD.inColumns(2), PdfWriterTest.EVERY_ELEMENT).text();
    for (String word : one.split("[\\s\u00AD]+", -1)) {
      assertThat(two.replace("\u00AD\n", "")).contains(word);
    }
  }

  @Test
  void columnsOfTheLastPageEndTogether() throws IOException {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 12; i++) {
      blocks.add(paragraph(WORDS.repeat(2)));
    }
    byte[] pdf = Written.of(PdfOptions.STANDARD.inColumns(2), blocks).bytes();
    double middle = PdfOptions.STANDARD.paper().width() / 2;
    double left = lowest(pdf, p -> p.getX() < middle);
    double right = lowest(pdf, p -> p.getX() >= middle);
    assertThat(left).isCloseTo(right, org.assertj.core.data.Offset.offset(40.0));
  }

  @Test
  void columnsFromRightToLeftBeginAtTheRight() throws IOException {
    String first = "بدأ الاختبار";
    var blocks = new ArrayList<Block>(List.of(paragraph(first)));
    for (int i = 0; i < 20; i++) {
      blocks.add(paragraph("أعلنت هيئة الميناء يوم الاثنين أن البوابات اجتازت الاختبار."));
    }
    Written written =
        Written.of(
            Written.masthead("اختبار البوابات", "ar"),
            "ar",
            PdfOptions.STANDARD.inColumns(2),
            PictureSource.NONE,
            blocks);
    String text = written.text();
    assertThat(text.indexOf("الاختبار")).isPositive();
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void picturesCanBeLeftOut() {
    var figure = new Block.Figure(null, "A gate", List.of(run("The gate.")));
    Written written = Written.of(PdfOptions.STANDARD.withoutPictures(), List.of(figure));
    assertThat(written.warnings()).isEmpty();
    assertThat(written.text()).doesNotContain("The gate.");
  }

  @Test
  void largerTextTakesMorePages() {
    List<Block> blocks = List.of(paragraph(WORDS.repeat(40)));
    int normal = Written.of(PdfOptions.STANDARD, blocks).pages();
    assertThat(Written.of(PdfOptions.STANDARD.sized(18), blocks).pages()).isGreaterThan(normal);
    assertThat(Written.of(PdfOptions.STANDARD.margined(160), blocks).pages()).isGreaterThan(normal);
  }

  @Test
  void impossiblePagesAreRefused() {
    assertThatThrownBy(() -> PdfOptions.STANDARD.inColumns(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A page has one column or two.");
    assertThatThrownBy(() -> PdfOptions.STANDARD.sized(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PdfOptions.STANDARD.margined(300))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double lowest(byte[] pdf, java.util.function.Predicate<TextPosition> which)
      throws IOException {
    var lowest = new double[1];
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              if (which.test(position) && position.getY() < 760) {
                lowest[0] = Math.max(lowest[0], position.getY());
              }
            }
          };
      stripper.setStartPage(document.getNumberOfPages());
      stripper.getText(document);
    }
    return lowest[0];
  }
}
