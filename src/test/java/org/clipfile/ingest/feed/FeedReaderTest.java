package org.clipfile.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String ITEM =
      "<item><title>One</title><link>https://a.example/1</link><description>%s</description></item>";

  @TempDir Path folder;

  @Test
  void anItemWithOnlyALinkIsALink() throws IOException {
    Article article = articles(rss("<item><link>https://a.example/x</link></item>")).getFirst();

    assertThat(article.isLinkOnly()).isTrue();
    assertThat(article.headline()).isEqualTo("https://a.example/x");
  }

  @Test
  void anItemWithNothingIsRefusedAndTheOthersAreRead() throws IOException {
    List<Incoming> incoming =
        Reads.all(
            write(
                rss("<item/>" + ITEM.formatted("Text of one.") + "<item><title>t</title></item>")));

    assertThat(incoming)
        .extracting(i -> i.path().replaceFirst(".*feed.xml", ""))
        .containsExactly("", "#1", "#3");
    assertThat(((Incoming.Refused) incoming.get(1)).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aFeedWithoutItemsIsRefused() throws IOException {
    assertThat(((Incoming.Refused) Reads.one(write(rss("")))).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;p&gt;The &lt;b&gt;quay&lt;/b&gt; at noon.&lt;/p&gt;",
        "<![CDATA[<p>The <b>quay</b> at noon.</p>]]>",
        "<p>The <b>quay</b> at noon.</p>",
        "The <b>quay</b> at noon.<br>"
      })
  void htmlIsReadHoweverItIsPutIn(String description) throws IOException {
    assertThat(articles(rss(ITEM.formatted(description))).getFirst().bodyHtml())
        .startsWith("<p>The <b>quay</b> at noon.");
  }

  @Test
  void plainTextKeepsItsParagraphsAndSigns() throws IOException {
    assertThat(
            articles(rss(ITEM.formatted("2 &lt; 3 &amp;amp; so on\n\nnext"))).getFirst().bodyText())
        .isEqualTo("2 < 3 & so on\n\nnext");
  }

  @Test
  void aDeclaredCharsetThatIsWrongDoesNoHarm() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + rss(ITEM.formatted("Größe und Übermut"));

    assertThat(articles(feed).getFirst().bodyText()).isEqualTo("Größe und Übermut");
    Path other = folder.resolve("other.xml");
    Files.write(
        other, feed.replace("ISO-8859-1", "utf-8").getBytes(Charset.forName("windows-1252")));
    assertThat(Reads.clippings(other).getFirst().article().bodyText())
        .isEqualTo("Größe und Übermut");
  }

  @Test
  void prefixesThatNobodyDeclaredAreTakenAsMeant() throws IOException {
    Article article =
        articles(
                rss(
                    "<item><title>t</title><dc:creator>Ada Holm</dc:creator>"
                        + "<content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>"))
            .getFirst();

    assertThat(article.byline()).isEqualTo("Ada Holm");
    assertThat(article.bodyText()).isEqualTo("All of it.");
  }

  @Test
  void anEntryByItselfIsAFeedOfOne() throws IOException {
    Article article =
        articles(
                "<entry xmlns='http://www.w3.org/2005/Atom'><title>Lone</title>"
                    + "<id>https://a.example/lone</id><updated>2026-01-05T10:00:00Z</updated>"
                    + "<content type='html'>&lt;p&gt;Text.&lt;/p&gt;</content></entry>")
            .getFirst();

    assertThat(article.headline()).isEqualTo("Lone");
    assertThat(article.url()).isEqualTo("https://a.example/lone");
    assertThat(article.publication()).isNull();
  }

  @Test
  void whatAVideoIsSaidToBeIsItsText() throws IOException {
    String entry =
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:m='http://search.yahoo.com/mrss/'><entry>"
            + "<title>Film</title><link rel='alternate' href='https://v.example/1'/>"
            + "<m:group><m:description>What it shows.</m:description></m:group></entry></feed>";

    assertThat(articles(entry).getFirst().bodyText()).isEqualTo("What it shows.");
  }

  @Test
  void aCutFeedGivesItsItemsAndARefusal() throws IOException {
    String whole = rss(ITEM.formatted("First.") + ITEM.formatted("Second, which is long."));
    List<Incoming> incoming = Reads.all(write(whole.substring(0, whole.indexOf("which is"))));

    assertThat(((Incoming.Read) incoming.getFirst()).clippings())
        .extracting(c -> c.article().bodyText())
        .containsExactly("First.", "Second,");
    assertThat(((Incoming.Refused) incoming.get(1)).why().reason()).isEqualTo(RejectReason.DAMAGED);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Feed</title>" + items + "</channel></rss>";
  }

  private List<Article> articles(String feed) throws IOException {
    return Reads.clippings(write(feed)).stream().map(c -> c.article()).toList();
  }

  private Path write(String feed) throws IOException {
    return Files.writeString(folder.resolve("feed.xml"), feed, StandardCharsets.UTF_8);
  }
}
