package org.clipfile.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.InputSource;
import org.clipfile.testing.Packs;

/**
 * The fixtures of every format, found in their folders, so that a new format is put to the test by
 * having fixtures; and bundles made of them.
 */
final class Fixtures {
  private static final Path FOLDER = Path.of("src/test/resources/ingest");

  private Fixtures() {}

  /** A whole file of a format. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Fixture(String format, String name, byte[] bytes) {
    InputSource source() {
      return Fixtures.source(name, bytes);
    }

    @Override
    public String toString() {
      return format + "/" + name + " (" + bytes.length + " bytes)";
    }
  }

  /** An input whose bytes are at hand, with nothing beside it. */
  static InputSource source(String name, byte[] bytes) {
    return InputSource.kept(name, bytes.length, () -> bytes, Companions.NONE, Extent.ARTICLE);
  }

  /** The fixtures by format, in a steady order. */
  static Map<String, List<Fixture>> byFormat() {
    return all().stream()
        .collect(Collectors.groupingBy(Fixture::format, TreeMap::new, Collectors.toList()));
  }

  /** The names that files of each format have, each ending once. */
  static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Fixture fixture : all()) {
      names.computeIfAbsent(fixture.format(), f -> new TreeSet<>()).add(fixture.name());
    }
    return names;
  }

  static List<Fixture> all() {
    var fixtures = new ArrayList<Fixture>();
    try (Stream<Path> files = Files.find(FOLDER, 3, (path, a) -> a.isRegularFile())) {
      for (Path file : files.sorted().toList()) {
        Path place = FOLDER.relativize(file);
        String name = file.getFileName().toString();
        if (place.getNameCount() == 3 && name.startsWith("source.")) {
          fixtures.add(new Fixture(place.getName(0).toString(), name, Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fixtures.addAll(bundles(List.copyOf(fixtures)));
    return fixtures;
  }

  /** Bundles have no fixtures of their own: what is in them counts. */
  private static List<Fixture> bundles(List<Fixture> fixtures) {
    var pack = new Packs();
    for (Fixture fixture : fixtures) {
      if (fixture.bytes().length < 4_000) {
        pack.file(fixture.format() + "/" + fixture.name(), fixture.bytes());
      }
    }
    byte[] page = first(fixtures, "html");
    byte[] mail = first(fixtures, "mail");
    byte[] text = first(fixtures, "text");
    byte[] warc = warc(page);
    var few = new Packs().file("a/page.html", page).file("mail.eml", mail).file("a.txt", text);
    return List.of(
        new Fixture("zip", "source.zip", few.zip()),
        new Fixture("zip", "source.zip", pack.storedZip()),
        new Fixture("tar", "source.tar", few.tar()),
        new Fixture("gzip", "source.gz", Packs.gzip(text)),
        new Fixture("gzip", "source.gz", Packs.gzip(few.tar())),
        new Fixture("mbox", "source.mbox", mbox(mail)),
        new Fixture("warc-file", "source.warc", warc),
        new Fixture("warc-file", "source.warc", Packs.gzip(warc)),
        new Fixture("epub", "source.epub", book(page)),
        new Fixture("wacz", "source.wacz", new Packs().file("archive/data.warc", warc).zip()),
        new Fixture(
            "singlefile-zip", "source.zip", new Packs().file("index.html", mark(page)).zip()));
  }

  private static byte[] first(List<Fixture> fixtures, String format) {
    return fixtures.stream()
        .filter(fixture -> fixture.format().equals(format))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static byte[] mark(byte[] page) {
    return join(bytes("<!-- Page saved with SingleFile \n url: https://a.example/ -->"), page);
  }

  private static byte[] book(byte[] page) {
    String container =
        "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>";
    String list =
        "<package><manifest><item id='p' href='p.xhtml'/></manifest>"
            + "<spine><itemref idref='p'/></spine></package>";
    return new Packs()
        .file("mimetype", "application/epub+zip")
        .file("META-INF/container.xml", container)
        .file("a.opf", list)
        .file("p.xhtml", page)
        .storedZip();
  }

  private static byte[] mbox(byte[] mail) {
    byte[] from = bytes("From a@example.org Mon Mar 02 10:00:00 2026\n");
    return join(from, mail, bytes("\n\n"), from, mail);
  }

  private static byte[] warc(byte[] page) {
    byte[] info = bytes("software: fixtures\r\n");
    byte[] http = join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), page);
    return join(
        record("warcinfo", "", "application/warc-fields", info),
        record("response", "WARC-Target-URI: https://a.example/page\r\n", "application/http", http),
        record("resource", "WARC-Target-URI: https://a.example/2\r\n", "text/html", page));
  }

  private static byte[] record(String type, String field, String mediaType, byte[] body) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2026-03-02T10:00:00Z\r\n"
            + field
            + "Content-Type: "
            + mediaType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(bytes(header), body, bytes("\r\n\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
