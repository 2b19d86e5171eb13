package org.clipfile.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.SoughtWord;
import org.clipfile.ingest.html.HtmlReader;
import org.clipfile.ingest.pack.ZipDirectory;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ZIP files of SingleFile: the page as {@code index.html}, its pictures in folders. A
 * self-extracting one is a page and an archive at once: HTML at its beginning, a ZIP directory at
 * its end.
 */
public final class SingleFileZipReader implements ClippingReader {
  private static final String PAGE = "index.html";
  private static final String MARK = "Page saved with SingleFile";

  /** The mark stands in the first comment. */
  private static final int OPENING = 4096;

  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

  private static final SoughtWord DIRECTORY_MARK = new SoughtWord("PK\u0005\u0006", '\u0005');

  /** How far from the end the ZIP directory may end: its comment is shorter than this. */
  private static final int LONGEST_COMMENT = 1 << 16;

  /** What SingleFile writes after the archive to unpack it. */
  private static final int LONGEST_TAIL = 1 << 20;

  @Override
  public String format() {
    return "singlefile-zip";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (b.length < 100 || !(isZip(b) || mayExtractItself(input)) || directoryEnd(b) < 0) {
      return false;
    }
    try (ZipFile zip = open(b)) {
      ZipArchiveEntry page = zip.getEntry(PAGE);
      if (page == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(page)) {
        String opening = new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
        return opening.contains(MARK);
      }
    } catch (IOException | RefusedInput | RuntimeException e) {
      return false; // whatever it is, it is not this
    }
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    try (ZipFile zip = open(input.bytes())) {
      byte[] page = bytes(zip, PAGE);
      if (page == null) {
        throw new RefusedInput(RejectReason.DAMAGED, "The archive holds no page.");
      }
      return new HtmlReader()
          .read(input.inner(PAGE, page, path -> Optional.ofNullable(resource(zip, path))));
    } catch (IOException e) {
      throw new RefusedInput(
          RejectReason.DAMAGED, "The archive is damaged: " + e.getMessage() + ".");
    }
  }

  private static byte @Nullable [] resource(ZipFile zip, String path) {
    try {
      return bytes(zip, path);
    } catch (IOException | RefusedInput e) {
      return null; // a picture that cannot be read is a missing picture
    }
  }

  private static byte @Nullable [] bytes(ZipFile zip, String name)
      throws IOException, RefusedInput {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Members.bytes(in);
    }
  }

  /** Opens the archive; what stands behind its directory is left out. */
  private static ZipFile open(byte[] bytes) throws IOException, RefusedInput {
    int end = directoryEnd(bytes);
    int length = bytes.length;
    if (end >= 0 && end + 22 <= length) {
      int comment = (bytes[end + 20] & 0xff) | (bytes[end + 21] & 0xff) << 8;
      length = Math.min(length, end + 22 + comment);
    }
    byte[] archive = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    return ZipDirectory.open(new SeekableInMemoryByteChannel(archive));
  }

  private static boolean isZip(byte[] b) {
    return b[0] == 'P' && b[1] == 'K';
  }

  /** Told fast, for every page is asked. */
  private static boolean mayExtractItself(Input input) {
    byte[] b = input.bytes();
    int first = firstEnd(b);
    return b[0] == '<'
        && DIRECTORY_MARK.isIn(
            first == 0
                ? input.raw()
                : new String(b, first, b.length - first, StandardCharsets.ISO_8859_1));
  }

  /** Where the record that ends the ZIP directory stands, or -1. */
  private static int directoryEnd(byte[] b) {
    int first = firstEnd(b);
    for (int i = b.length - DIRECTORY_END.length; i >= first; i--) {
      if (b[i] == 'P' && startsDirectoryEnd(b, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Before this the record cannot stand. */
  private static int firstEnd(byte[] b) {
    return Math.max(0, b.length - LONGEST_COMMENT - LONGEST_TAIL);
  }

  private static boolean startsDirectoryEnd(byte[] b, int start) {
    int end = start + DIRECTORY_END.length;
    return end <= b.length && Arrays.equals(b, start, end, DIRECTORY_END, 0, DIRECTORY_END.length);
  }
}
