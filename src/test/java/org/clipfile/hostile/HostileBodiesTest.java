package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markup out of all proportion that comes within something else than a page. */
class HostileBodiesTest {
  /** Of the processor, for all shapes together. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final List<String> SHAPES =
      List.of("<div>", "<table><tr><td>word", "<font color=red><div>word</font>", "<p>word</p>");

  private final Ingest ingest = Ingest.standard();

  /** What holds HTML, or what is made HTML of. */
  enum Carrier {
    RSS("feed", "feed.xml") {
      @Override
      byte[] with(String html) {
        return text(
            "<rss version=\"2.0\"><channel><title>A feed</title><item><title>"
                + data(html)
                + "</title><link>https://a.example/1</link><description>"
                + data(html)
                + "</description></item></channel></rss>");
      }
    },
    JSON_FEED("jsonfeed", "feed.json") {
      @Override
      byte[] with(String html) {
        return text(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"A feed\",\"items\":[{"
                + "\"id\":\"1\",\"title\":\"One\",\"content_html\":\""
                + html
                + "\"}]}");
      }
    },
    NITF("nitf", "story.xml") {
      @Override
      byte[] with(String html) {
        return text(
            "<nitf><body><body.head><hedline><hl1>A story</hl1></hedline></body.head>"
                + "<body.content><block>"
                + html.replace("=red", "='red'").replaceAll("=([a-z][^> ]*)", "='$1'")
                + "</block></body.content></body></nitf>");
      }
    },
    NINJS("ninjs", "story.json") {
      @Override
      byte[] with(String html) {
        return text(
            "{\"uri\":\"https://a.example/1\",\"type\":\"text\",\"version\":\"1\","
                + "\"versioncreated\":\"2026-03-02T10:00:00Z\",\"pubstatus\":\"usable\","
                + "\"headline\":\"A story\",\"body_xhtml\":\""
                + html
                + "\"}");
      }
    },
    NEXIS("nexis", "bundle.html") {
      @Override
      byte[] with(String html) {
        return text(
            "<!DOCTYPE html><html><body><p>1 of 1 DOCUMENTS</p><p>Harbour Courier</p>"
                + "<p>March 2, 2026 Monday</p><p>A story</p><p>BYLINE: Jo Doe</p>"
                + "<p>LENGTH: 20 words</p>"
                + html
                + "<p>LOAD-DATE: March 3, 2026</p><p>LANGUAGE: ENGLISH</p></body></html>");
      }
    },
    WORD("docx", "bundle.docx") {
      @Override
      byte[] with(String html) {
        String run = "<w:r><w:rPr><w:b/></w:rPr><w:t>word</w:t></w:r>";
        String paragraph = "<w:p>" + run + "</w:p>";
        String piece = html.contains("<table>") ? "<w:tbl><w:tr><w:tc>" + paragraph : paragraph;
        return new Packs()
            .file("[Content_Types].xml", "<Types>wordprocessingml" + " ".repeat(100) + "</Types>")
            .file(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body>"
                    + "<w:p><w:r><w:t>A story</w:t></w:r></w:p>"
                    + piece.repeat(1 + html.length() / 20)
                    + "</w:body></w:document>")
            .zip();
      }
    },
    RTF("rtf", "story.rtf") {
      @Override
      byte[] with(String html) {
        String piece = html.startsWith("<b>") ? "{\\b word}word " : "word\\par ";
        return text("{\\rtf1 A story\\par " + piece.repeat(100_000) + "}");
      }
    },
    MARKDOWN("markdown", "story.md") {
      @Override
      byte[] with(String html) {
        return text("# A story\n\n<div>" + html + "\n\n" + html + "\n");
      }
    },
    EVERNOTE("enex", "notes.enex") {
      @Override
      byte[] with(String html) {
        return text(
            "<?xml version=\"1.0\"?><en-export><note><title>A story</title><content>"
                + data("<?xml version=\"1.0\"?><en-note>" + html + "</en-note>")
                + "</content></note></en-export>");
      }
    },
    WALLABAG("wallabag", "wallabag.json") {
      @Override
      byte[] with(String html) {
        return text(
            "[{\"is_archived\":0,\"is_starred\":0,\"url\":\"https://a.example/1\",\"title\":\""
                + html
                + "\",\"content\":\""
                + html
                + "\"}]");
      }
    },
    BOOKMARKS("bookmarks", "bookmarks.html") {
      @Override
      byte[] with(String html) {
        return text(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><DL><p>"
                + "<DT><A HREF=\"https://a.example/1\">"
                + html
                + "</A><DD>"
                + html
                + "</DL>");
      }
    };

    private final String format;
    private final String file;

    Carrier(String format, String file) {
      this.format = format;
      this.file = file;
    }

    InputSource source(String html) {
      return Fixtures.source(file, with(html));
    }

    abstract byte[] with(String html);

    private static byte[] text(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String data(String text) {
      return "<![CDATA[" + text + "]]>";
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHundredThousandElementsAreReadSoon(Carrier carrier) {
    var story = (Incoming.Read) Oracle.read(ingest, carrier.source("<p>word</p>")).getFirst();
    assertThat(story.format()).isEqualTo(carrier.format);
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (String shape : SHAPES) {
      Oracle.read(ingest, carrier.source(shape.repeat(100_000)));
    }
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(LONGEST);
  }

  /** The lines of a bundle stay lines, and what parts its articles parts them still. */
  @Test
  void aBundleOutOfProportionIsTakenApartAllTheSame() {
    var bundle = new StringBuilder("<!DOCTYPE html><html><body>");
    for (int i = 1; i <= 400; i++) {
      bundle
          .append("<hr><p>Document " + i + " of 400</p><p>Ferry number " + i + " sails</p>")
          .append("<p>Author: Doe, Jo</p><p>Publication title: Harbour Courier</p>")
          .append("<p>Database: ProQuest Central</p><p>Full text:</p>")
          .append("<p><b>It</b> sailed.</p>".repeat(130));
    }

    List<Incoming> read =
        Oracle.read(
            ingest,
            Fixtures.source(
                "bundle.html",
                bundle.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8)));

    assertThat(((Incoming.Read) read.getFirst()).clippings())
        .hasSize(400)
        .allMatch(clipping -> clipping.article().bodyText().startsWith("It sailed.\n\nIt sailed."));
  }
}
