package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.export.pdf.Written.paragraph;
import static org.clipfile.export.pdf.Written.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.junit.jupiter.api.Test;

/** Articles as nobody writes them, but as they come. */
class ExtremesTest {
  @Test
  void aWordOfAHundredThousandLettersIsBrokenIntoLines() {
    Written written = Written.of(paragraph("x".repeat(100_000)));
    assertThat(written.text().chars().filter(c -> c == 'x').count()).isGreaterThan(99_999);
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void fiveHundredListsInOneAnotherKeepTheirText() {
    List<Block> innermost = List.of(paragraph("innermost"));
    for (int i = 500; i > 0; i--) {
      innermost =
          List.of(paragraph("level" + i), new Block.Listing(i % 2 == 0, 1, List.of(innermost)));
    }
    Written written = Written.of(innermost.toArray(Block[]::new));
    assertThat(written.text()).contains("innermost", "level1", "level250", "level500");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void fiveHundredQuotesInOneAnotherKeepTheirText() {
    List<Block> innermost = List.of(paragraph("innermost"));
    for (int i = 0; i < 500; i++) {
      innermost = List.of(new Block.Quote(innermost));
    }
    assertThat(Written.of(innermost.toArray(Block[]::new)).text()).contains("innermost");
  }

  @Test
  void aTableCellLongerThanAPageRunsOver() {
    var long1 = new Block.Table.Cell(false, List.of(run("word ".repeat(6000) + "end")));
    var short1 = new Block.Table.Cell(false, List.of(run("beside")));
    var table = new Block.Table(List.of(), List.of(new Block.Table.Row(List.of(short1, long1))));
    Written written = Written.of(table);
    assertThat(written.pages()).isGreaterThan(2);
    assertThat(written.text()).contains("beside", "end");
  }

  @Test
  void aTableOfTwoHundredColumnsKeepsItsText() {
    var cells = new ArrayList<Block.Table.Cell>();
    for (int i = 0; i < 200; i++) {
      cells.add(new Block.Table.Cell(i % 2 == 0, List.of(run("c"))));
    }
    Written written = Written.of(new Block.Table(List.of(), List.of(new Block.Table.Row(cells))));
    assertThat(written.text().chars().filter(c -> c == 'c').count()).isGreaterThanOrEqualTo(200);
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void aTableOfFiftyThousandCellsIsSetWithItsHeadOnEveryPage() {
    var rows = new ArrayList<Block.Table.Row>();
    for (int row = 0; row < 5000; row++) {
      var cells = new ArrayList<Block.Table.Cell>();
      for (int column = 0; column < 10; column++) {
        cells.add(new Block.Table.Cell(row == 0, List.of(run(row == 0 ? "Head" : "x" + row))));
      }
      rows.add(new Block.Table.Row(cells));
    }
    Written written = Written.of(new Block.Table(List.of(), rows));
    int pages = written.pages();
    String text = written.text();
    assertThat(pages).isGreaterThan(50);
    assertThat(text).contains("x4999");
    assertThat(text.split("Head", -1)).hasSize(10 + 1);
    assertThat(written.painted().split("Head", -1)).hasSize(10 * pages + 1);
  }

  @Test
  void anArticleOfTwoThousandPagesIsSet() {
    Block paragraph = paragraph("Six gates were lowered one after another on Monday. ".repeat(16));
    Written written = Written.of(Collections.nCopies(10_000, paragraph).toArray(Block[]::new));
    assertThat(written.pages()).isGreaterThan(2000);
  }

  @Test
  void aParagraphOfTenThousandLinksKeepsThemAll() throws IOException {
    var inlines = new ArrayList<Inline>();
    for (int i = 0; i < 10_000; i++) {
      inlines.add(Written.link("l" + i, "https://a.example/" + i));
      inlines.add(run(", "));
    }
    byte[] pdf = Written.of(new Block.Paragraph(inlines)).bytes();
    int links = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        links += page.getAnnotations().size();
      }
    }
    assertThat(links).isGreaterThanOrEqualTo(10_000);
  }

  @Test
  void aStormOfSoftHyphensLeavesTheLetters() {
    String text = Written.of(paragraph("so\u00ADft\u00AD".repeat(25_000))).text();
    assertThat(text.chars().filter(c -> c == 'f').count()).isGreaterThanOrEqualTo(25_000);
  }

  @Test
  void cellsThatSpanMoreThanThereIsAreCutToSize() {
    var cell = new Block.Table.Cell(false, List.of(run("wide")), 1000, 1000);
    var covered = Block.Table.Cell.covered(false);
    var plain = new Block.Table.Cell(false, List.of(run("plain")));
    Written written =
        Written.of(
            new Block.Table(
                List.of(),
                List.of(
                    new Block.Table.Row(List.of(cell, plain)),
                    new Block.Table.Row(List.of(covered, covered, plain)),
                    new Block.Table.Row(List.of()))));
    assertThat(written.text()).contains("wide", "plain");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void headingsOnlyAreStillSet() {
    Block heading = new Block.Heading(3, List.of(run("Heading")));
    var written = Written.of(Collections.nCopies(300, heading).toArray(Block[]::new));
    assertThat(written.pages()).isGreaterThan(5);
  }

  @Test
  void whatNoFontDrawsIsReportedWithItsCountAndStillArchivable() {
    Written written = Written.of(paragraph("Two \u0378 and \u0378, one \uE000 and \uD83D alone."));
    assertThat(written.warnings())
        .containsExactly(
            "No font could draw these characters; boxes stand for them: "
                + "U+0378 (2 times), U+E000 (once).");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void controlCharactersAndNoiseDoNoHarm() {
    Written written =
        Written.of(paragraph("a\u0000b\u0008c\uFFFEd\uFEFFe\u200Ef\u00ADg\u0085h\u2029i"));
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }
}
