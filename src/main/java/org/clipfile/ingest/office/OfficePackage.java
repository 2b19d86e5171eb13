package org.clipfile.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a ZIP archive. One thread. */
final class OfficePackage implements AutoCloseable {
  /** What tells the format stands in the first so many bytes of its part. */
  private static final int OPENING = 16 * 1024;

  private final ZipFile zip;

  private OfficePackage(ZipFile zip) {
    this.zip = zip;
  }

  static OfficePackage open(byte[] bytes) throws RefusedInput {
    try {
      return new OfficePackage(zip(bytes));
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Whether the bytes are an archive with a part that holds some text near its beginning. */
  static boolean isLike(byte[] bytes, String part, String text) {
    return opening(bytes, part, OPENING).contains(text);
  }

  /** How a part begins, or nothing where the bytes are no archive with such a part. */
  static String opening(byte[] bytes, String part, int length) {
    if (bytes.length < 100 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3) {
      return "";
    }
    try (ZipFile zip = zip(bytes)) {
      ZipArchiveEntry entry = zip.getEntry(part);
      if (entry == null) {
        return "";
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
      }
    } catch (IOException | RuntimeException e) {
      return ""; // whatever it is, it is not this
    }
  }

  /** The bytes of a part, or null where there is none. */
  byte @Nullable [] part(String name) throws RefusedInput {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Members.bytes(in);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** The pictures of these names, read now: the archive is closed before they are asked for. */
  Companions pictures(Iterable<String> names) {
    var pictures = new HashMap<String, byte[]>();
    for (String name : names) {
      try {
        byte[] bytes = part(name);
        if (bytes != null) {
          pictures.put(name, bytes);
        }
      } catch (RefusedInput e) {
        // A picture that cannot be read is a missing picture.
      }
    }
    return path -> Optional.ofNullable(pictures.get(path));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read from.
    }
  }

  static RefusedInput damaged(Exception cause) {
    return new RefusedInput(
        RejectReason.DAMAGED, "The document is damaged: " + cause.getMessage() + ".");
  }

  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }
}
