package org.clipfile.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholePageTest {
  private static final String MARK =
      "<!--\n Page saved with SingleFile \n url: https://courier.example/lamp \n"
          + " saved date: Mon Jan 05 2026 10:00:00 GMT+0900 (KST)\n-->";

  private static final String PAGE =
      "<html lang=en><head><meta charset=utf-8><title>The lamp</title></head><body><article>"
          + "<h1>The lamp</h1><p>"
          + "The lamp of the old light was put out on Friday, and the new one lit. ".repeat(6)
          + "</p><img src=\"images/1.png\" alt=Lamp></article></body></html>";

  @TempDir Path folder;

  @Test
  void aZipOfSingleFileIsOneClippingWithItsPictures() throws IOException {
    byte[] zip = zip();

    var read = (Incoming.Read) Reads.one(write("lamp.zip", zip));

    assertThat(read.format()).isEqualTo("singlefile-zip");
    assertThat(read.bytes()).isEqualTo(zip);
    isWhole(read.clippings().getFirst());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100_000, 600_000})
  void aSelfExtractingZipOfSingleFileIsToo(int more) throws IOException {
    String letters = "P K ".repeat(more / 4);
    var out = new ByteArrayOutputStream();
    out.write(
        ("<!doctype html>" + MARK + "<script>unpack()</script>" + letters + "<!--")
            .getBytes(StandardCharsets.UTF_8));
    out.write(zip());
    out.write(
        ("--><script>more()</script>" + letters + "</html>").getBytes(StandardCharsets.UTF_8));

    var read = (Incoming.Read) Reads.one(write("lamp.zip.html", out.toByteArray()));

    assertThat(read.format()).isEqualTo("singlefile-zip");
    isWhole(read.clippings().getFirst());
    assertThat(read.clippings().getFirst().article().clipped()).isNotNull();
  }

  @Test
  void aSelfExtractingZipIsToldWhereverItsDirectoryEnds() throws IOException {
    for (int large : new int[] {0, 300_000}) {
      for (int after = 0; after < 5; after++) {
        var out = new ByteArrayOutputStream();
        String before = "<!doctype html>" + MARK + "<!-- " + "x".repeat(large);
        out.write(before.getBytes(StandardCharsets.UTF_8));
        out.write(zip());
        out.write("-".repeat(after).getBytes(StandardCharsets.UTF_8));

        var read = (Incoming.Read) Reads.one(write("lamp.zip.html", out.toByteArray()));

        assertThat(read.format()).as("%d before, %d after", large, after).endsWith("-zip");
      }
    }
  }

  @Test
  void aWebArchiveHasItsAddressAndPictures() throws IOException {
    var read = (Incoming.Read) Reads.one(write("lamp.webarchive", webArchive()));

    assertThat(read.format()).isEqualTo("webarchive");
    isWhole(read.clippings().getFirst());
  }

  @Test
  void aWebArchiveMayBeXml() throws IOException {
    byte[] xml = xmlArchive();

    var read = (Incoming.Read) Reads.one(write("lamp.webarchive", xml));

    assertThat(read.format()).isEqualTo("webarchive");
    isWhole(read.clippings().getFirst());
    for (int i = 1; i < xml.length; i += 17) {
      assertThat(Reads.all(write("a.webarchive", Arrays.copyOf(xml, i)))).isNotEmpty();
    }
  }

  @Test
  void ofAPageOfFramesTheFrameWithTextIsTheArticle() throws IOException {
    var frames = new NSDictionary();
    frames.put(
        "WebResourceData",
        new NSData(
            "<html><head><title>Frames</title></head><frameset><frame src=a><frame src=b>"
                .getBytes(StandardCharsets.UTF_8)));
    frames.put("WebResourceURL", "https://courier.example/");
    var empty = new NSDictionary();
    empty.put("WebMainResource", new NSDictionary());
    var archive = new NSDictionary();
    archive.put("WebMainResource", frames);
    archive.put("WebSubframeArchives", new NSArray(empty, archive()));

    byte[] bytes = BinaryPropertyListWriter.writeToArray(archive);

    isWhole(((Incoming.Read) Reads.one(write("a.webarchive", bytes))).clippings().getFirst());
  }

  @Test
  void otherArchivesAndListsAreNone() throws IOException {
    Path zip = write("a.zip", new Packs().file("index.html", PAGE).zip());
    Path list = write("a.plist", BinaryPropertyListWriter.writeToArray(new NSDictionary()));

    assertThat(((Incoming.Read) Reads.one(zip)).format()).isEqualTo("html");
    assertThat(Reads.one(list)).isInstanceOf(Incoming.Refused.class);
  }

  @Test
  void brokenOnesNeverThrow() throws IOException {
    byte[] list = webArchive();
    byte[] zip = zip();
    for (int i = 1; i < list.length; i += 17) {
      assertThat(Reads.all(write("a.webarchive", Arrays.copyOf(list, i)))).isNotEmpty();
    }
    for (int i = 1; i < zip.length; i += 17) {
      assertThat(Reads.all(write("a.zip", Arrays.copyOf(zip, i)))).isNotEmpty();
    }
  }

  private static void isWhole(ParsedClipping clipping) {
    assertThat(clipping.article().headline()).isEqualTo("The lamp");
    assertThat(clipping.article().url()).isEqualTo("https://courier.example/lamp");
    assertThat(clipping.article().bodyHtml()).doesNotContain("script");
    assertThat(clipping.pictures()).hasSize(1);
  }

  private static byte[] zip() {
    return new Packs()
        .file("index.html", PAGE.replace("<head>", MARK + "<head>"))
        .file("images/1.png", Packs.picture())
        .file("stylesheet_0.css", "p {}")
        .zip();
  }

  private static byte[] webArchive() throws IOException {
    return BinaryPropertyListWriter.writeToArray(archive());
  }

  private static byte[] xmlArchive() {
    return archive().toXMLPropertyList().getBytes(StandardCharsets.UTF_8);
  }

  private static NSDictionary archive() {
    var page = new NSDictionary();
    page.put("WebResourceData", new NSData(PAGE.getBytes(StandardCharsets.UTF_8)));
    page.put("WebResourceURL", "https://courier.example/lamp");
    page.put("WebResourceTextEncodingName", "UTF-8");
    var picture = new NSDictionary();
    picture.put("WebResourceData", new NSData(Packs.picture()));
    picture.put("WebResourceURL", "https://courier.example/images/1.png");
    var archive = new NSDictionary();
    archive.put("WebMainResource", page);
    archive.put("WebSubresources", new NSArray(picture));
    return archive;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
