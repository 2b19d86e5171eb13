package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnerBlocksTest {
  private static final List<Block> BLOCKS =
      ArticleBlocks.of(
          "<p>The gates <b>passed</b> the test.</p><ul><li>Six gates.</ul><pre>Six</pre>"
              + "<table><tr><td>Gates<td>six</table>");
  private static final PdfOptions BOTH = PdfOptions.STANDARD.withNotes().withHighlights();

  @Test
  void aPassageIsMarkedThroughRunsAndBlocks() {
    List<Block> blocks = OwnerBlocks.of(BLOCKS, marks(null, highlight("passed the", null)), BOTH);
    assertThat(((Block.Paragraph) blocks.getFirst()).content())
        .containsExactly(
            run("The gates "),
            run("passed", Style.BOLD, Style.MARK),
            run(" the", Style.MARK),
            run(" test."));
    assertThat(blocks.subList(1, blocks.size())).isEqualTo(BLOCKS.subList(1, BLOCKS.size()));
  }

  @Test
  void passagesHaveTheirColours() {
    Marks marks =
        marks(
            null,
            highlight("gates", null).with(HighlightColour.GREEN, null),
            highlight("test", null).with(HighlightColour.ORANGE, null));
    assertThat(((Block.Paragraph) OwnerBlocks.of(BLOCKS, marks, BOTH).getFirst()).content())
        .contains(run("gates", Style.MARK_GREEN), run("test", Style.MARK_ORANGE));
  }

  @Test
  void aPassageMayReachOverBlocks() {
    List<Block> blocks = OwnerBlocks.of(BLOCKS, marks(null, highlight("test. Six", null)), BOTH);
    assertThat(((Block.Paragraph) blocks.getFirst()).content().getLast())
        .isEqualTo(run("test.", Style.MARK));
    Block item = ((Block.Listing) blocks.get(1)).items().getFirst().getFirst();
    assertThat(((Block.Paragraph) item).content())
        .containsExactly(run("Six", Style.MARK), run(" gates."));
  }

  @Test
  void whatIsNoLongerThereIsLeftOut() {
    assertThat(OwnerBlocks.of(BLOCKS, marks(null, highlight("elsewhere", null)), BOTH))
        .isEqualTo(BLOCKS);
  }

  @Test
  void notesAndCommentsStandBelow() {
    List<Block> blocks =
        OwnerBlocks.of(BLOCKS, marks("Call them.\n\nToday.", highlight("test", "Ours!")), BOTH);
    assertThat(blocks.subList(BLOCKS.size(), blocks.size()))
        .containsExactly(
            new Block.Rule(),
            new Block.Heading(2, List.of(run("Notes"))),
            paragraph("Call them."),
            paragraph("Today."),
            new Block.Quote(List.of(paragraph("test"))),
            paragraph("Ours!"));
  }

  @Test
  void nothingOfTheOwnersLeavesUnasked() {
    Marks marks = marks("secret", highlight("test", "secret"));
    assertThat(OwnerBlocks.of(BLOCKS, marks, PdfOptions.STANDARD)).isEqualTo(BLOCKS);
  }

  private static Marks marks(@Nullable String note, Highlight... highlights) {
    return new Marks(false, false, List.of(), note, List.of(highlights));
  }

  private static Highlight highlight(String quote, @Nullable String comment) {
    return new Highlight(
        1, quote, "", "", HighlightColour.YELLOW, comment, Instant.parse("2026-01-08T18:16:10Z"));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(new ArrayList<>(List.of(run(text))));
  }

  private static Inline.Run run(String text, Style... styles) {
    return new Inline.Run(text, Set.of(styles), null, null);
  }
}
