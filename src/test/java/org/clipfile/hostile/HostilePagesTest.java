package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and texts out of all proportion: each is read or refused, in a time that is bounded. */
class HostilePagesTest {
  /** Of the processor, not of the clock, which other programs take their share of. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final String PROSE =
      "The ferry was late again, and nobody on the quay was surprised by it. ".repeat(6);

  private final Ingest ingest = Ingest.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div>word ",
        "<b>",
        "<b>word ",
        "<span>",
        "<ul><li>",
        "<table><tr><td>",
        "<table><td><table>",
        "<blockquote>word ",
        "<font color=red><div>word</font>",
        "<a href=https://a.example/><div>word ",
        "<i><p></i>",
        "<b><table>word</b>",
        "<table>word<b>",
        "<applet><b>",
        "<svg>",
        "<math><mtext>",
        "<template>",
        "<dl><dt>word ",
        "<ruby><rt>word ",
        "<select>",
        "<noscript>",
        "<p>",
        "<h2>word",
        "word<br><br>",
        "</p>",
        "<!-- x -->",
        "<form><p>",
        "<nobr>word",
        "<object><a>",
        "<details><summary>",
        "<pre>",
        "<svg><foreignObject>",
        "<img src=a.png alt=x>",
        "<time datetime=2026-03-02>x",
        "<div itemprop=author>x",
        "<div class=date>2026-03-02 ",
        "<script>",
        "<script></b>",
        "<style></style "
      })
  void aHundredThousandElementsAreReadSoon(String piece) {
    read("page.html", page(piece.repeat(100_000)));
  }

  @Test
  void theTextOfAPageNestedVeryDeeplyIsKept() {
    var read =
        (Incoming.Read) read("page.html", page("<div>".repeat(100_000) + "<p>Down here.</p>"));

    assertThat(read.clippings().getFirst().article().bodyText())
        .contains(PROSE.strip(), "Down here.");
    assertThat(read.clippings().getFirst().article().headline()).isEqualTo("A page");
  }

  @Test
  void attributesInMasses() {
    String attributes =
        IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining(" "));
    read("page.html", page("<p " + attributes + ">x</p><img " + attributes + ">"));
    read("page.html", page("<p " + "a=1 ".repeat(1_000_000) + ">x</p>"));
    read("page.html", page("<p class=\"" + "article-".repeat(200_000) + "\">x</p>"));
  }

  @Test
  void picturesInMasses() {
    String set =
        IntStream.range(0, 5_000).mapToObj(i -> i + ".png 1x").collect(Collectors.joining(", "));
    String tiny = "data:image/png;base64," + "A".repeat(60);
    read("page.html", page("<img alt=x srcset=\"" + set + "\">"));
    read("page.html", page("<img alt=x src=\"" + tiny + "\">".repeat(20_000)));
    read(
        "page.html",
        page("<img alt=x src=\"data:image/png;base64," + "A".repeat(20_000_000) + "\">"));
    read(
        "page.html",
        page("<img alt=x src=\"data:image/png;base64," + "%".repeat(2_000_000) + "\">"));
  }

  @Test
  void structuredDataOutOfProportion() {
    for (String data :
        List.of(
            "[".repeat(500_000),
            "{\"a\":".repeat(500_000),
            "[" + "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},".repeat(100_000) + "]",
            "{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(5_000_000) + "\"}",
            "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"author\":["
                + "\"Jo Doe\",".repeat(50_000)
                + "\"x\"]}",
            "{\"@type\":\"NewsArticle\",\"headline\":" + "9".repeat(200_000) + "}",
            "\\\\u0022".repeat(200_000))) {
      read(
          "page.html",
          "<script type=\"application/ld+json\">" + data + "</script>" + page("<p>x</p>"));
    }
  }

  @Test
  void entitiesAndEndlessLines() {
    read("page.html", page("<p>" + "&amp;&lt;&#x41;&bogus;&".repeat(200_000) + "</p>"));
    read("page.html", page("<p>" + "word ".repeat(2_000_000) + "</p>"));
    read("page.html", page("<p>" + "w".repeat(10_000_000) + "</p>"));
    read("page.html", "<title>" + "a | ".repeat(100_000) + "</title>" + page("<p>x</p>"));
    read(
        "page.html",
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>".repeat(1_000)
            + page("<p>&b;</p>"));
  }

  @Test
  void textsOutOfProportion() {
    for (String body :
        List.of(
            "w".repeat(10_000_000),
            "word ".repeat(2_000_000),
            "word word\n".repeat(300_000),
            "word word\n\n".repeat(200_000),
            "word word word word word word\n\n".repeat(150_000),
            "Source: Xinhua\n".repeat(100_000) + "\nA body.",
            "a\n\n".repeat(300_000),
            "\u00ad\n".repeat(100_000) + "x",
            "#\n".repeat(100_000))) {
      read("text.txt", "A headline\n\n" + body);
    }
  }

  /** What makes patterns try again and again: long runs of what they repeat. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "(",
        "[",
        "\"",
        "'",
        "1",
        "-",
        "–",
        ":",
        "/",
        ".",
        ",",
        "*",
        "_",
        "#",
        "<",
        ">",
        "&",
        "\t",
        "|",
        "A",
        "1/",
        "1.",
        "# ",
        "- ",
        "a(",
        "a: ",
        "12:00 ",
        "12 ",
        "一",
        "日",
        "BY ",
        "x@",
        "=",
        "=?utf-8?q?",
        "\\",
        "]",
        "[x](",
        "http://",
        "1月",
        "A. ",
        "\u00a0",
        "\u200b",
        "\u0301"
      })
  void longRunsOfOneSign(String sign) {
    String run = sign.repeat(60_000 / sign.length());
    String plain = run.replace("\"", "");
    read(
        "page.html",
        "<title>"
            + run
            + "</title><meta name=date content=\""
            + plain
            + "\"><meta name=author content=\""
            + plain
            + "\">"
            + page(
                "<p>"
                    + run
                    + "</p><a href=\""
                    + plain
                    + "\">x</a><p class=\"byline "
                    + plain
                    + "\">"
                    + run
                    + "</p>"));
    read("text.txt", run + "\n\n" + run + "\n\nSource: " + run + "\n\nbody " + run + "\n");
    read("text.txt", run.substring(0, 199) + "\n\nBody.\n\nPublished on " + run.substring(0, 150));
    read(
        "mail.eml",
        "From: "
            + run
            + "\nDate: "
            + run
            + "\nSubject: "
            + run
            + "\nMessage-ID: "
            + run
            + "\nMIME-Version: 1.0\nContent-Type: text/plain; x="
            + run
            + "\n\nFrom: "
            + run
            + "\nDate: x\nSubject: "
            + run
            + "\n\n"
            + run
            + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-16", "UTF-16LE, utf-8", "UTF-16BE, utf-7", "UTF-32LE, utf-8", "UTF-8, utf-7",
    "IBM037, utf-8", "UTF-8, x-nobody-knows", "UTF-8, IBM037", "GB18030, utf-8", "UTF-8, ''",
    "UTF-8, ISO-2022-JP", "UTF-8, ISO-2022-CN", "UTF-8, x-user-defined", "UTF-8, ../../etc"
  })
  void charsetsThatLie(String written, String declared) {
    String html = page("<p>Grüße, 漢字 +ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>");
    byte[] bytes =
        ("<meta charset=\"" + declared + "\">" + html).getBytes(Charset.forName(written));
    for (byte[] mark :
        new byte[][] {{}, {(byte) 0xff, (byte) 0xfe}, {(byte) 0xdd, 0x73, 0x66, 0x73}}) {
      var all = new byte[mark.length + bytes.length];
      System.arraycopy(mark, 0, all, 0, mark.length);
      System.arraycopy(bytes, 0, all, mark.length, bytes.length);
      read(Fixtures.source("page.html", all));
    }
  }

  private Incoming read(String name, String text) {
    return read(Fixtures.source(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private Incoming read(InputSource source) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    List<Incoming> incoming = Oracle.read(ingest, source);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(LONGEST);
    return incoming.getFirst();
  }

  private static String page(String body) {
    return "<html><head><title>A page</title></head><body><article><h1>A page</h1><p>"
        + PROSE
        + "</p>"
        + body
        + "<p>"
        + PROSE
        + "</p></article></body></html>";
  }
}
