package org.clipfile.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clipfile.model.Clipping;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.jspecify.annotations.Nullable;

/**
 * A book of one chapter a clipping (EPUB 3.3), with their pictures, each once. Same clippings, same
 * bytes. One thread.
 */
public final class Epub {
  /** The kinds of pictures that every reading system shows (EPUB 3.3, 3.2). */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/jpeg", ".jpg",
          "image/png", ".png",
          "image/gif", ".gif",
          "image/webp", ".webp");

  /**
   * ZIP needs a time, and the book must not depend on when it was written. The first moment of 1980
   * would cost an extra field, which the first file must not have.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final PictureSource source;
  private final ZipOutputStream zip;
  private final List<Entry> chapters = new ArrayList<>();
  private final Map<String, Entry> pictures = new LinkedHashMap<>();
  private final StringBuilder identity = new StringBuilder();
  private @Nullable String language;
  private Instant modified = Instant.EPOCH;

  /**
   * A file of the book.
   *
   * @param name within the book
   */
  record Entry(String name, String mediaType, String title) {}

  /** Begins a book; the stream stays open at its end. */
  public Epub(PictureSource source, OutputStream out) throws IOException {
    this.source = source;
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    write("META-INF/container.xml", BookPackage.CONTAINER);
  }

  /**
   * Adds a chapter.
   *
   * @return the pictures that are left out, a sentence each
   */
  public List<String> add(Clipping clipping) throws IOException {
    var warnings = new ArrayList<String>();
    var found = new ArrayList<Picture>();
    String chapter =
        Chapter.of(clipping, sha256 -> file(sha256, found, warnings).map(Entry::name).orElse(null));
    for (Picture picture : found) {
      Entry entry = pictures.get(picture.sha256());
      if (entry != null) {
        begin("OEBPS/" + entry.name());
        zip.write(picture.bytes());
        zip.closeEntry();
      }
    }
    String name = "chapter-" + (chapters.size() + 1) + ".xhtml";
    write("OEBPS/" + name, chapter);
    chapters.add(new Entry(name, "application/xhtml+xml", clipping.article().headline()));
    identity.append(clipping.id()).append(clipping.original().sha256()).append(chapter.hashCode());
    language = language == null ? clipping.article().language() : language;
    modified = clipping.imported().isAfter(modified) ? clipping.imported() : modified;
    return warnings;
  }

  private Optional<Entry> file(String sha256, List<Picture> found, List<String> warnings) {
    Entry known = pictures.get(sha256);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Picture> picture = source.picture(sha256);
    String ending = picture.map(p -> ENDINGS.get(p.mediaType())).orElse(null);
    if (picture.isEmpty() || ending == null) {
      warnings.add(
          picture.isEmpty()
              ? "The picture " + sha256 + " is missing from the archive."
              : "A picture of the kind " + picture.get().mediaType() + " is left out.");
      return Optional.empty();
    }
    var entry = new Entry("picture-" + sha256 + ending, picture.get().mediaType(), "");
    pictures.put(sha256, entry);
    found.add(picture.get());
    return Optional.of(entry);
  }

  /** Completes the book. */
  public void end() throws IOException {
    String title =
        chapters.size() == 1 ? chapters.getFirst().title() : chapters.size() + " clippings";
    var book =
        new BookPackage(
            title,
            language == null ? "und" : language,
            "urn:uuid:"
                + UUID.nameUUIDFromBytes(identity.toString().getBytes(StandardCharsets.UTF_8)),
            modified.truncatedTo(ChronoUnit.SECONDS).toString(),
            chapters,
            List.copyOf(pictures.values()));
    write("OEBPS/style.css", BookPackage.STYLE);
    write("OEBPS/nav.xhtml", book.navigation());
    write("OEBPS/package.opf", book.document());
    zip.finish();
    zip.flush();
  }

  private void write(String name, String text) throws IOException {
    begin(name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  /** The first file says what the book is, where a program looks without unpacking. */
  private void store(String name, byte[] bytes) throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
