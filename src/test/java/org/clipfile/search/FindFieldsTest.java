package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;

import java.time.Instant;
import java.util.List;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Dateline;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;
import org.junit.jupiter.api.Test;

/** Fields find what is theirs, states and the owner's marks too. */
class FindFieldsTest extends IndexTest {
  @Test
  void fieldsHoldWhatIsTheirs() {
    archive.with(
        clipping(
            1,
            "Talks open",
            "Beijing – They met.",
            a ->
                a.publication("Xinhua News")
                    .source("Reuters")
                    .deck("In Geneva")
                    .byline("By Jane Doe")
                    .authors(List.of("Jane Doe"))
                    .dateline(new Dateline("Beijing", null))
                    .categories(List.of("World", "Asia Pacific"))
                    .section("Economy")
                    .keywords(List.of("ferries"))
                    .url("https://www.harbour.example/2024/ferry")
                    .language("zh-Hans")));

    for (String typed :
        List.of(
            "title:talks",
            "text:met",
            "text:geneva",
            "lead:met",
            "lead:(talks geneva)",
            "site:harbour.example",
            "site:example",
            "url:ferry",
            "section:economy",
            "tag:ferries",
            "#ferries",
            "has:byline",
            "has:tag no:date",
            "type:text",
            "-type:pdf",
            "by:doe",
            "pub:xinhua",
            "pub:\"xinhua news\"",
            "source:reuters",
            "dateline:beijing",
            "cat:asia",
            "lang:zh",
            "lang:chinese",
            "lang:中文",
            "lang:zh-Hans",
            "title:(talks -met)",
            "-pub:guardian")) {
      assertThat(archive.find(typed)).as(typed).containsExactly(1L);
    }
    for (String typed :
        List.of(
            "xinhua",
            "reuters",
            "world",
            "zh",
            "title:met",
            "text:talks",
            "by:xinhua",
            "cat:\"world asia\"",
            "pub:\"news xinhua\"")) {
      assertThat(archive.find(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void theLeadIsTheHeadlineAndTheFirstParagraphs() {
    String paragraph = "The council met in the hall by the water, as it does. ".repeat(6).strip();
    archive.with(
        clipping(1, "Budget", paragraph + "\n\nA ferry sailed."),
        clipping(2, "Ferry", paragraph + "\n\nIt sailed."),
        clipping(3, "Budget", "Short.\n\nA ferry sailed.\n\n" + paragraph));

    assertThat(archive.find("lead:ferry")).containsExactly(2L, 3L);
    assertThat(archive.find("ferry")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void captionsAreFoundInAFieldOfTheirOwnToo() {
    archive.with(
        clipping(
            1,
            "Bridge",
            "It stands.\n\nThe AT&T bridge, photographed",
            a ->
                a.body(
                    "<p>It stands.</p><figure><img src=\"clip:/picture/0\"><figcaption lang=\"en\">"
                        + "The AT&amp;T <b>br</b>idge,<br>photographed</figcaption></figure>",
                    "It stands.\n\nThe AT&T bridge, photographed")),
        clipping(2, "Bridge", "The bridge"));

    assertThat(archive.find("caption:bridge")).containsExactly(1L);
    assertThat(archive.find("caption:\"AT&T bridge photographed\"")).containsExactly(1L);
    assertThat(archive.find("caption:stands")).isEmpty();
    assertThat(archive.find("caption:figcaption")).isEmpty();
    assertThat(archive.find("bridge photographed")).containsExactly(1L);
  }

  @Test
  void findsByStateTogetherWithWords() {
    archive.with(
        clipping(1, "Ferry late", "Fog.", a -> a.published(day("2024-03-05"))),
        clipping(2, "Ferry early", "Wind.", a -> a.published(unsure("2021-03-04"))),
        clipping(3, "Ferry news", "Not found.", a -> a.kind(ArticleKind.PAGE)));

    assertThat(archive.find("date:uncertain")).containsExactly(2L);
    assertThat(archive.find("date:uncertain OR no:date")).containsExactly(2L, 3L);
    assertThat(archive.find("ferry -date:uncertain")).containsExactly(1L, 3L);
    assertThat(archive.find("ferry is:page")).containsExactly(3L);
    assertThat(archive.find("ferry is:article")).containsExactly(1L, 2L);
    assertThat(archive.find("-is:page")).containsExactly(1L, 2L);
  }

  @Test
  void whatIsTheOwnersOwnIsFound() {
    var passage =
        new Highlight(0, "ferries stay", "", "", HighlightColour.BLUE, "why?", Instant.EPOCH);
    archive.with(
        clipping(1, "Ferry", "x", a -> a.keywords(List.of("energy")))
            .with(new Marks(true, false, List.of("gas supply"), "Ask the harbour.", List.of())),
        clipping(2, "Tram", "x")
            .with(new Marks(false, true, List.of("Energy"), null, List.of(passage))),
        clipping(3, "Bus", "x"));

    assertThat(archive.find("tag:energy")).containsExactly(1L, 2L);
    assertThat(archive.find("#energy")).containsExactly(1L, 2L);
    assertThat(archive.find("tag:\"gas supply\"")).containsExactly(1L);
    assertThat(archive.find("tag:\"supply energy\"")).isEmpty();
    assertThat(archive.find("no:tag")).containsExactly(3L);
    assertThat(archive.find("is:read")).containsExactly(1L);
    assertThat(archive.find("is:unread")).containsExactly(2L, 3L);
    assertThat(archive.find("is:starred")).containsExactly(2L);
    assertThat(archive.find("note:harbour")).containsExactly(1L);
    assertThat(archive.find("harbour")).isEmpty();
    assertThat(archive.find("has:note")).containsExactly(1L);
    assertThat(archive.find("highlight:(\"ferries stay\" why)")).containsExactly(2L);
    assertThat(archive.find("highlight:\"stay why\"")).isEmpty();
    assertThat(archive.find("has:highlight")).containsExactly(2L);
  }

  private static ClippingDate unsure(String day) {
    ClippingDate certain = day(day);
    return new ClippingDate(certain.value(), certain.precision(), null, certain.origin(), true);
  }
}
