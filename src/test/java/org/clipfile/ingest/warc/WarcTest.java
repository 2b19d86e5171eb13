package org.clipfile.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
  private static final String PAGE =
      "<html lang=en><head><title>The lamp</title></head><body><article><h1>The lamp</h1><time>2 days ago</time><p>"
          + "The lamp of the old light was put out on Friday, and the new one lit. ".repeat(6)
          + "</p><img src=\"/img/lamp.png\" alt=Lamp></article></body></html>";

  @TempDir Path folder;

  @Test
  void aCapturedPageHasItsAddressItsDateAndItsPictures() throws IOException {
    for (Path file : List.of(write("a.warc", crawl(false)), write("a.warc.gz", crawl(true)))) {
      ParsedClipping clipping = clippings(file).getFirst();

      assertThat(clipping.article().headline()).isEqualTo("The lamp");
      assertThat(clipping.article().url()).isEqualTo("https://courier.example/lamp");
      assertThat(clipping.article().clipped())
          .extracting(ClippingDate::iso)
          .isEqualTo("2026-01-05T10:00Z");
      assertThat(clipping.pictures()).hasSize(1);
    }
  }

  @Test
  void aDayToldFromTheReadersIsCountedFromTheCapture() throws IOException {
    assertThat(clippings(write("a.warc", crawl(false))).getFirst().article().published())
        .extracting(ClippingDate::iso)
        .isEqualTo("2026-01-03");
  }

  @Test
  void everyPageEndsAsClippingOrRefused() throws IOException {
    Path file = write("a.warc.gz", crawl(true));

    List<Incoming> incoming = Reads.all(file);

    assertThat(incoming)
        .extracting(Incoming::path)
        .containsExactly(
            file + "!/1 https://courier.example/lamp", file + "!/2 https://courier.example/empty");
    assertThat(((Incoming.Refused) incoming.getLast()).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aWaczIsOpened() throws IOException {
    byte[] wacz =
        new Packs()
            .file("archive/data.warc.gz", crawl(true))
            .file("pages/pages.jsonl", "{}")
            .file("datapackage.json", "{}")
            .zip();

    assertThat(clippings(write("a.wacz", wacz))).hasSize(1);
    assertThat(clippings(write("a.zip", wacz))).hasSize(1);
  }

  @Test
  void theOriginalOfAPageIsItsRecord() throws IOException {
    var read = (Incoming.Read) Reads.all(write("a.warc.gz", crawl(true))).getFirst();

    assertThat(read.format()).isEqualTo("warc");
    assertThat(new String(read.bytes(), StandardCharsets.UTF_8))
        .startsWith("WARC/1.0\r\n")
        .contains("The lamp of the old light");
    assertThat(Reads.clippings(write("again.warc", read.bytes()))).hasSize(1);
  }

  @Test
  void aCutFileGivesWhatIsLeftAndSaysSo() throws IOException {
    byte[] whole = crawl(false);
    List<Incoming> incoming = Reads.all(write("cut.warc", Arrays.copyOf(whole, whole.length - 90)));

    assertThat(incoming.getFirst()).isInstanceOf(Incoming.Read.class);
    for (int i = 6; i < whole.length; i += 41) {
      assertThat(Reads.all(write("cut.warc", Arrays.copyOf(whole, i)))).isNotEmpty();
    }
  }

  private static List<ParsedClipping> clippings(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Read.class::isInstance)
        .flatMap(i -> ((Incoming.Read) i).clippings().stream())
        .toList();
  }

  private static byte[] crawl(boolean packed) throws IOException {
    var out = new ByteArrayOutputStream();
    for (byte[] record :
        List.of(
            record(
                "warcinfo",
                "",
                "application/warc-fields",
                "software: x\r\n".getBytes(StandardCharsets.UTF_8)),
            response(
                "https://courier.example/lamp",
                200,
                "text/html; charset=utf-8",
                PAGE.getBytes(StandardCharsets.UTF_8)),
            response("https://courier.example/old", 301, "text/html", new byte[0]),
            response(
                "https://courier.example/empty",
                200,
                "text/html",
                "<html><body><p>Hi".getBytes(StandardCharsets.UTF_8)),
            response("https://courier.example/img/lamp.png", 200, "image/png", Packs.picture()))) {
      out.write(packed ? Packs.gzip(record) : record);
    }
    return out.toByteArray();
  }

  private static byte[] response(String url, int status, String type, byte[] body)
      throws IOException {
    var http = new ByteArrayOutputStream();
    http.write(
        "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, body.length)
            .getBytes(StandardCharsets.US_ASCII));
    http.write(body);
    return record("response", url, "application/http; msgtype=response", http.toByteArray());
  }

  private static byte[] record(String kind, String url, String type, byte[] block)
      throws IOException {
    var out = new ByteArrayOutputStream();
    String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\n";
    String header =
        """
        WARC/1.0
        WARC-Type: %s
        %sWARC-Date: 2026-01-05T10:00:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(kind, target, type, block.length);
    out.write(header.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(block);
    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
