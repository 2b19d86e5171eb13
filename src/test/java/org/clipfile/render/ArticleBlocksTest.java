package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clipfile.model.Picture;
import org.clipfile.render.Block.Figure;
import org.clipfile.render.Block.Heading;
import org.clipfile.render.Block.Listing;
import org.clipfile.render.Block.Paragraph;
import org.clipfile.render.Block.Preformatted;
import org.clipfile.render.Block.Quote;
import org.clipfile.render.Block.Rule;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;
import org.clipfile.render.Inline.LineBreak;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;
import org.junit.jupiter.api.Test;

class ArticleBlocksTest {
  private static final String HASH = "ab".repeat(32);

  @Test
  void readsHeadingsParagraphsAndRules() {
    assertThat(ArticleBlocks.of("<h1>One</h1><p>Two</p><hr><h4>Three</h4>"))
        .containsExactly(
            new Heading(2, runs("One")),
            paragraph("Two"),
            new Rule(),
            new Heading(4, runs("Three")));
  }

  @Test
  void foldsWhiteSpaceAcrossElements() {
    assertThat(ArticleBlocks.of("<p>\n  a <b> b\t</b>\n c <br>  d\u00a0 </p>"))
        .containsExactly(
            new Paragraph(
                List.of(
                    run("a "),
                    new Run("b ", Set.of(Style.BOLD), null, null),
                    run("c"),
                    new LineBreak(),
                    run("d\u00a0"))));
  }

  @Test
  void mergesNestedStylesAndLinks() {
    assertThat(
            ArticleBlocks.of(
                "<p><b>a</b><strong>b</strong><i><b>c</b></i>"
                    + "<a href='https://x.example/'>d<em>e</em></a>"
                    + "<a href='javascript:alert(1)'>f</a><span lang=ur>g</span></p>"))
        .containsExactly(
            new Paragraph(
                List.of(
                    new Run("ab", Set.of(Style.BOLD), null, null),
                    new Run("c", Set.of(Style.BOLD, Style.ITALIC), null, null),
                    new Run("d", Set.of(), "https://x.example/", null),
                    new Run("e", Set.of(Style.ITALIC), "https://x.example/", null),
                    run("f"),
                    new Run("g", Set.of(), null, "ur"))));
  }

  @Test
  void placesThatLinksLeadToBeginAtTheTextAfterThem() {
    assertThat(
            ArticleBlocks.of(
                "<p>a<sup id=at-1><a href='#at-3'>1</a></sup> <span id=at-2> </span>b</p>"
                    + "<ul id=at-3><li>c<li id=at-4><b>d</b></ul>"
                    + "<h2 id=at-5>e</h2><p id=other>f <a href='#other'>g</a></p>"))
        .containsExactly(
            new Paragraph(
                List.of(
                    run("a"),
                    new Run("1", Set.of(Style.SUPERSCRIPT), "#at-3", null, List.of("at-1")),
                    run(" "),
                    new Run("b", Set.of(), null, null, List.of("at-2")))),
            new Listing(
                false,
                1,
                List.of(
                    List.of(
                        new Paragraph(
                            List.of(new Run("c", Set.of(), null, null, List.of("at-3"))))),
                    List.of(
                        new Paragraph(
                            List.of(
                                new Run("d", Set.of(Style.BOLD), null, null, List.of("at-4"))))))),
            new Heading(2, List.of(new Run("e", Set.of(), null, null, List.of("at-5")))),
            paragraph("f g"));
  }

  @Test
  void takesLooseTextAndUnknownWrappersAsParagraphs() {
    assertThat(ArticleBlocks.of("loose <x-y>text</x-y><div><section><p>in</p> out</section></div>"))
        .containsExactly(paragraph("loose text"), paragraph("in"), paragraph("out"));
  }

  @Test
  void twoLineEndsPartParagraphs() {
    assertThat(ArticleBlocks.of("<br>a<br><br>\n<br>b<br>c<br>"))
        .containsExactly(
            paragraph("a"), new Paragraph(List.of(run("b"), new LineBreak(), run("c"))));
  }

  @Test
  void dropsWhatShowsNothing() {
    assertThat(
            ArticleBlocks.of(
                "<p> \u00a0 </p><p><b></b></p><ul><li> </li></ul><blockquote> </blockquote>"
                    + "<script>x</script><style>y</style><!-- z -->"))
        .isEmpty();
  }

  @Test
  void nestsListsAndQuotes() {
    assertThat(
            ArticleBlocks.of(
                "<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>"
                    + "<blockquote>e<blockquote>f</blockquote></blockquote>"))
        .containsExactly(
            new Listing(
                true,
                3,
                List.of(
                    List.of(
                        paragraph("a"), new Listing(false, 1, List.of(List.of(paragraph("b"))))),
                    List.of(paragraph("c"), paragraph("d")))),
            new Quote(List.of(paragraph("e"), new Quote(List.of(paragraph("f"))))));
  }

  @Test
  void takesInWhatStandsInAListOutsideItsItems() {
    assertThat(ArticleBlocks.of("<ul>a<li>b</li><ul><li>c</li></ul></ul><li>d</li>"))
        .containsExactly(
            new Listing(
                false,
                1,
                List.of(
                    List.of(paragraph("a")),
                    List.of(
                        paragraph("b"), new Listing(false, 1, List.of(List.of(paragraph("c"))))))),
            paragraph("d"));
  }

  @Test
  void givesFiguresTheirCaptions() {
    String src = Picture.URL_PREFIX + HASH;
    assertThat(
            ArticleBlocks.of(
                "<figure><a href='https://x.example'><img src='"
                    + src
                    + "' alt=' a cat '></a><figcaption>The <b>cat</b><p>Photo: X</p></figcaption></figure>"
                    + "<p>one<img alt=dead>two</p><img src='https://x.example/a.png'>"))
        .containsExactly(
            new Figure(
                HASH,
                "a cat",
                List.of(
                    run("The "),
                    new Run("cat", Set.of(Style.BOLD), null, null),
                    new LineBreak(),
                    run("Photo: X"))),
            paragraph("one"),
            new Figure(null, "dead", List.of()),
            paragraph("two"),
            new Figure(null, "", List.of()));
  }

  @Test
  void keepsACaptionWhosePictureIsGone() {
    assertThat(ArticleBlocks.of("<figure><figcaption>Alone</figcaption></figure>"))
        .containsExactly(paragraph("Alone"));
  }

  @Test
  void laysTableSpansOpen() {
    assertThat(
            ArticleBlocks.of(
                "<table><caption>Trade</caption><tr><th>Year<th colspan=2>Sum"
                    + "<tr><td rowspan=2>2025<td>1<td>2<tr><td>3<tr><td>4</table>"))
        .containsExactly(
            new Table(
                runs("Trade"),
                List.of(
                    new Row(
                        List.of(
                            head("Year"), new Cell(true, runs("Sum"), 2, 1), Cell.covered(true))),
                    new Row(List.of(new Cell(false, runs("2025"), 1, 2), cell("1"), cell("2"))),
                    new Row(List.of(Cell.covered(false), cell("3"), cell(""))),
                    new Row(List.of(cell("4"), cell(""), cell(""))))));
  }

  @Test
  void keepsTheTextOfBlocksAndPicturesWithinACell() {
    assertThat(
            ArticleBlocks.of(
                "<table><tr><td><p>a</p><p>b</p><img alt=c><td><table><tr><td>d<td>e</table>"
                    + "</table>"))
        .containsExactly(
            new Table(
                List.of(),
                List.of(
                    new Row(
                        List.of(
                            new Cell(false, List.of(run("a"), new LineBreak(), run("b"))),
                            new Cell(false, List.of(run("d"), new LineBreak(), run("e"))))))),
            new Figure(null, "c", List.of()));
  }

  @Test
  void takesATableOfOneColumnForLayout() {
    assertThat(ArticleBlocks.of("<table><tr><td><h2>a</h2><p>b</p></table>"))
        .containsExactly(new Heading(2, runs("a")), paragraph("b"));
  }

  @Test
  void doesNotLayOpenSpansThatWouldFillTheMemory() {
    String row = "<tr>" + "<td colspan=1000 rowspan=65534>x".repeat(20);
    assertThat(ArticleBlocks.of("<table>" + row.repeat(500) + "</table>"))
        .hasSize(10_000)
        .containsOnly(paragraph("x"));
  }

  @Test
  void keepsTheSpacesOfPreformattedText() {
    assertThat(ArticleBlocks.of("<pre>\n  a\n    <b>b</b> \n\n</pre>"))
        .containsExactly(new Preformatted("  a\n    b"));
  }

  @Test
  void marksQuotationsAndReadings() {
    assertThat(ArticleBlocks.of("<p><q>a</q> <ruby>漢字<rt>かんじ</rt></ruby></p>"))
        .containsExactly(
            new Paragraph(
                List.of(
                    run("\u201ca\u201d "),
                    new Run("漢字", Set.of(Style.RUBY), null, null),
                    new Run("(かんじ)", Set.of(Style.RUBY, Style.READING), null, null))));
  }

  @Test
  void survivesTenThousandLevels() {
    for (String tag : List.of("b", "div", "blockquote", "ul><li", "table><tr><td>x<td", "figure")) {
      String html = ("<" + tag + ">").repeat(10_000) + "deep";
      assertThat(ArticleBlocks.of(html).toString()).contains("deep");
    }
  }

  @Property(tries = 300, seed = "1")
  void neverThrowsAndKeepsEveryWord(@ForAll("soup") List<String> pieces) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      html.append(pieces.get(i)).append("word").append(i).append(' ');
    }

    String read = ArticleBlocks.of(html.toString()).toString();

    for (int i = 0; i < pieces.size(); i++) {
      assertThat(read).containsOnlyOnce("word" + i);
    }
  }

  @Property(tries = 300, seed = "2")
  void neverThrowsOnAnyText(@ForAll String text) {
    assertThat(ArticleBlocks.of(text)).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> soup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<ul>",
            "<ol start=x>",
            "<li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "<th colspan=3>",
            "<td rowspan=9>",
            "</table>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<img src=x alt=a>",
            "<blockquote>",
            "</blockquote>",
            "<b>",
            "</b>",
            "<a href='mailto:a@b'>",
            "</a>",
            "<h3>",
            "</h3>",
            "<br>",
            "<hr>",
            "<div lang=ur>",
            "</div>",
            "&nbsp;",
            "< ",
            "&#0;")
        .list()
        .ofMaxSize(9);
  }

  private static Cell cell(String text) {
    return new Cell(false, text.isEmpty() ? List.of() : runs(text));
  }

  private static Cell head(String text) {
    return new Cell(true, runs(text));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(runs(text));
  }

  private static List<Inline> runs(String text) {
    return List.of(run(text));
  }

  private static Run run(String text) {
    return new Run(text, Set.of(), null, null);
  }
}
