package org.clipfile.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EpubTest {
  private static final Picture PNG = Picture.of("image/png", new byte[] {1, 2, 3});
  private static final Picture AVIF = Picture.of("image/avif", new byte[] {4});

  private static final String NONE = "0".repeat(64);

  private static Clipping clipping(long id, String headline, String language, String html) {
    var article =
        Article.builder(headline)
            .language(language)
            .publication("The Daily <Tide>")
            .url("https://tide.example/?a=1&b=2")
            .body(html, "")
            .build();
    var original = new OriginalInfo("0".repeat(64), "a.html", "html", 1);
    return new Clipping(id, article, Instant.parse("2026-02-01T12:00:00.5Z"), original);
  }

  private static byte[] book() throws IOException {
    var out = new ByteArrayOutputStream();
    var epub =
        new Epub(
            sha256 -> List.of(PNG, AVIF).stream().filter(p -> p.sha256().equals(sha256)).findAny(),
            out);
    String body =
        "<h2>Head & more</h2><p>Bold <b>word</b>,<br>a <a href=\"https://a.example/?x=1&amp;y\">link"
            + "</a>\u0001.</p><ol start=\"3\"><li>three</li></ol><blockquote><p>q</p></blockquote>"
            + "<figure><img src=\"%s\" alt=\"A gate\"><figcaption>The gate.</figcaption></figure>"
                .formatted(PNG.url())
            + "<table><tr><th>a</th><th>b</th></tr><tr><td colspan=\"2\">1</td></tr></table><hr>"
            + "<pre>  x</pre>";
    assertThat(epub.add(clipping(1, "Gates & “tides”", "en", body))).isEmpty();
    String other =
        "<p>مرحبا</p><img src=\"%s\"><img src=\"%s\" alt=\"x\"><img src=\"clip:/picture/%s\">"
            .formatted(PNG.url(), AVIF.url(), NONE);
    assertThat(epub.add(clipping(2, "بوابات", "ar", other)))
        .containsExactly(
            "A picture of the kind image/avif is left out.",
            "The picture " + NONE + " is missing from the archive.");
    epub.end();
    return out.toByteArray();
  }

  private static Map<String, byte[]> files(byte[] book) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void theFirstFileSaysWhatItIsWithoutUnpacking() throws IOException {
    byte[] book = book();
    assertThat(new String(book, 30, 8 + 20, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
    assertThat(files(book).keySet().iterator().next()).isEqualTo("mimetype");
  }

  @Test
  void everyFileIsInTheManifestAndEveryManifestItemIsThere() throws Exception {
    Map<String, byte[]> files = files(book());
    Document opf = xml(Objects.requireNonNull(files.get("OEBPS/package.opf")));
    NodeList items = opf.getElementsByTagName("item");
    assertThat(items.getLength()).isEqualTo(files.size() - 3);
    for (int i = 0; i < items.getLength(); i++) {
      assertThat(files).containsKey("OEBPS/" + ((Element) items.item(i)).getAttribute("href"));
    }
    assertThat(opf.getElementsByTagName("dc:title").item(0).getTextContent())
        .isEqualTo("2 clippings");
    assertThat(opf.getElementsByTagName("meta").item(0).getTextContent())
        .isEqualTo("2026-02-01T12:00:00Z");
  }

  @Test
  void chaptersAreXhtmlWithAllTheirBlocks() throws Exception {
    Map<String, byte[]> files = files(book());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith("ml") || file.getKey().endsWith(".opf")) {
        xml(file.getValue());
      }
    }
    String first = new String(files.get("OEBPS/chapter-1.xhtml"), StandardCharsets.UTF_8);
    assertThat(first)
        .contains(
            "<h1 dir=\"auto\">Gates &amp; “tides”</h1>",
            "The Daily &lt;Tide&gt;",
            "<strong>word</strong>",
            "<br/>",
            "<a href=\"https://a.example/?x=1&amp;y\">link</a>.",
            "<ol start=\"3\">",
            "<img src=\"picture-" + PNG.sha256() + ".png\" alt=\"A gate\"/>",
            "<figcaption dir=\"auto\">The gate.</figcaption>",
            "<th dir=\"auto\">a</th>",
            "<td colspan=\"2\" dir=\"auto\">1</td>");
  }

  @Test
  void sameClippingsGiveSameBytes() throws IOException {
    assertThat(book()).isEqualTo(book());
  }

  @Test
  void aBookOfNothingIsABook() throws Exception {
    var out = new ByteArrayOutputStream();
    new Epub(sha256 -> Optional.empty(), out).end();
    assertThat(files(out.toByteArray())).containsKey("OEBPS/nav.xhtml");
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
