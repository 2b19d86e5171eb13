package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.export.pdf.Written.link;
import static org.clipfile.export.pdf.Written.paragraph;
import static org.clipfile.export.pdf.Written.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Style;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private static final String WORDS =
      "The harbour authority said on Monday that the new storm gates had passed their first full "
          + "test, eleven hours in which all six of them were lowered one after another. ";

  static final List<Block> EVERY_ELEMENT =
      List.of(
          paragraph(WORDS.repeat(3)),
          new Block.Heading(2, List.of(run("What was tested"))),
          new Block.Heading(4, List.of(run("In the first hour"))),
          new Block.Paragraph(
              List.of(
                  run("Plain, "),
                  run("bold", Style.BOLD),
                  run(", "),
                  run("italic", Style.ITALIC),
                  run(", "),
                  run("both", Style.BOLD, Style.ITALIC),
                  run(", H"),
                  run("2", Style.SUBSCRIPT),
                  run("O, 10"),
                  run("3", Style.SUPERSCRIPT),
                  run(", "),
                  run("underlined", Style.UNDERLINE),
                  run(", "),
                  run("struck", Style.STRIKE),
                  run(", "),
                  run("marked", Style.MARK),
                  run(", "),
                  run("code()", Style.CODE),
                  run(", and a "),
                  link(
                      "link that is long enough to run over into the next line of it",
                      "https://a.example/x?y=1&z=ü"),
                  run("."),
                  new Inline.LineBreak(),
                  run("A new line."))),
          new Block.Listing(
              true,
              9,
              List.of(
                  List.of(paragraph("The ninth item.")),
                  List.of(
                      paragraph("The tenth, with more below."),
                      new Block.Listing(
                          false, 1, List.of(List.of(paragraph("Nested.")), List.of()))))),
          new Block.Quote(List.of(paragraph("“" + WORDS.repeat(2).strip() + "”"))),
          new Block.Preformatted("  two spaces\n\tand a tab\n\nend"),
          new Block.Figure(null, "A gate at dusk", List.of(run("The gate. Photo: A. Other"))),
          new Block.Rule(),
          new Block.Table(
              List.of(run("Gates")),
              List.of(
                  new Block.Table.Row(
                      List.of(
                          new Block.Table.Cell(true, List.of(run("Gate"))),
                          new Block.Table.Cell(true, List.of(run("Weight"))))),
                  new Block.Table.Row(
                      List.of(
                          new Block.Table.Cell(false, List.of(run("North"))),
                          new Block.Table.Cell(false, List.of(run("1,150 t"))))),
                  new Block.Table.Row(
                      List.of(new Block.Table.Cell(false, List.of(run("South"))))))),
          paragraph(WORDS));

  @Test
  void everyElementIsArchivableAndAccessible() {
    assertThat(VeraPdf.brokenRules(everyElement().bytes())).isEmpty();
  }

  @Test
  void everyElementGivesItsTextBack() {
    assertThat(everyElement().text())
        .contains(
            Written.TITLE,
            "What was tested",
            "In the first hour",
            "9.",
            "The ninth item.",
            "Nested.",
            "  two spaces",
            "A gate at dusk",
            "The gate. Photo: A. Other",
            "1,150 t",
            "South");
  }

  @Test
  void runningHeadsAreSeenAndNotCopied() {
    Written written = everyElement();
    assertThat(written.painted()).contains("Page 1 of 2", "Page 2 of 2");
    assertThat(written.text()).doesNotContain("Page 1", "Page 2");
  }

  @Test
  void aSentenceThatGoesOverPagesComesBackWhole() {
    String words = WORDS.repeat(40).strip();
    Written written = Written.of(paragraph(words));
    assertThat(written.pages()).isGreaterThan(1);
    assertThat(SixGrams.share(words, written.text())).isEqualTo(100);
    PopplerText.of(written.bytes())
        .ifPresent(text -> assertThat(SixGrams.share(words, text)).isEqualTo(100));
  }

  @Test
  void sameInputGivesSameBytes() {
    assertThat(everyElement().bytes()).isEqualTo(everyElement().bytes());
  }

  @Test
  void anEmptyBodyLeavesTheMasthead() {
    Written written = Written.of();
    assertThat(written.text()).contains(Written.TITLE, "The Daily Tide");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void aPictureThatIsNotThereIsReported() {
    assertThat(everyElement().warnings())
        .containsExactly("The picture “A gate at dusk” is not in the archive.");
  }

  @Test
  void longArticlesRunOverPages() {
    var blocks = new ArrayList<Block>(Collections.nCopies(2000, paragraph(WORDS)));
    assertThat(Written.of(blocks.toArray(Block[]::new)).pages()).isBetween(100, 250);
  }

  private static Written everyElement() {
    return Written.of(EVERY_ELEMENT.toArray(Block[]::new));
  }
}
