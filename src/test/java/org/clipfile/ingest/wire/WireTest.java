package org.clipfile.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Dateline;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Reads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  private static final String NINJS =
      "{\"uri\":\"urn:x:%s\",\"type\":\"text\",\"pubstatus\":\"usable\","
          + "\"versioncreated\":\"2026-01-05T10:00:00Z\",\"headline\":\"Item %s\",\"body_text\":\"%s\"}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nitf><head><title>t</title></head><body><body.head/><body.content/></body></nitf>",
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet/></newsMessage>",
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'><contentMeta/></newsItem>",
        "[{\"pubstatus\":\"usable\",\"versioncreated\":\"2026\",\"body_text\":\"\"}]"
      })
  void aStoryWithoutTextIsRefused(String text) throws IOException {
    assertThat(((Incoming.Refused) Reads.one(write(text))).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void anItemWithLittleMoreThanATextIsRead() throws IOException {
    Article article =
        article(
            "{\"uri\":\"urn:x:1\",\"type\":\"text\",\"versioncreated\":\"2026-01-05T10:00:00Z\","
                + "\"headline\":\"The ferry\",\"body_html\":\"<p>It is late.</p>\"}");

    assertThat(article.headline()).isEqualTo("The ferry");
    assertThat(article.bodyText()).isEqualTo("It is late.");
  }

  @Test
  void whatAPackageListsButDoesNotHoldIsRefusedByName() throws IOException {
    List<Incoming> incoming =
        Reads.all(
            write(
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><packageItem>"
                    + "<groupSet><group><itemRef residref='urn:a'><title>Not here</title></itemRef>"
                    + "<itemRef residref='urn:b'/></group></groupSet></packageItem>"
                    + "<newsItem guid='urn:b'><contentMeta><headline>Here</headline></contentMeta>"
                    + "<contentSet><inlineXML><p>Text.</p><p>More.</p></inlineXML></contentSet>"
                    + "</newsItem></itemSet></newsMessage>"));

    assertThat(((Incoming.Read) incoming.getFirst()).clippings().getFirst().article().bodyText())
        .isEqualTo("Text.\n\nMore.");
    assertThat(((Incoming.Refused) incoming.get(1)).why().detail()).contains("“Not here”");
  }

  @Test
  void plainTextInANewsItemKeepsItsParagraphs() throws IOException {
    assertThat(
            article(
                    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta>"
                        + "<headline>H</headline></contentMeta><contentSet><inlineData "
                        + "contenttype='text/plain'>One &lt; two.\n\nThree.</inlineData>"
                        + "</contentSet></newsItem>")
                .bodyText())
        .isEqualTo("One < two.\n\nThree.");
  }

  @Test
  void aBrokenLineOfNinjsIsRefusedAndTheOthersAreRead() throws IOException {
    String text =
        NINJS.formatted(1, 1, "One.")
            + "\n{\"uri\": \"urn:x:2\", \"headline\n"
            + NINJS.formatted(3, 3, "Three.")
            + "\n";
    List<Incoming> incoming = Reads.all(write(text));

    assertThat(((Incoming.Read) incoming.getFirst()).clippings())
        .extracting(c -> c.article().headline())
        .containsExactly("Item 1", "Item 3");
    assertThat(incoming.get(1)).isInstanceOf(Incoming.Refused.class);
  }

  @Test
  void theItemsOfACompositeAreClippings() throws IOException {
    String text =
        "{\"type\":\"composite\",\"pubstatus\":\"usable\",\"versioncreated\":\"2026-01-05\",\"associations\":[%s,%s]}"
            .formatted(NINJS.formatted(1, 1, "One."), NINJS.formatted(2, 2, "Two."));

    assertThat(Reads.clippings(write(text)))
        .extracting(c -> c.article().headline())
        .containsExactly("Item 1", "Item 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LARKMOUTH, March 2       | LARKMOUTH  | --03-02
          Beijing, Jan. 5 (Xinhua) | Beijing    | --01-05
          Varela (Argentina)       | Varela     |
          New York,                | New York   |
          Washington, D.C.         | Washington, D.C |
          東京                      | 東京       |
          """)
  void datelinesOfTheirOwnAreRead(String written, String place, @Nullable String day) {
    var expected = new Dateline(place, day == null ? null : MonthDay.parse(day));

    assertThat(Datelines.of(written)).isEqualTo(expected);
  }

  private Article article(String text) throws IOException {
    return Reads.clippings(write(text)).getFirst().article();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.dat"), text);
  }
}
