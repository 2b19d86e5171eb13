package org.clipfile.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed objects of a file before PDFBox does: it unpacks them into memory while it
 * opens the file.
 */
final class PackedObjects {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** So far before its stream may a dictionary start. */
  private static final int DICTIONARY = 600;

  /** A stream packed to less cannot unpack to more than a stream may. */
  private static final int HARMLESS = 32 << 10;

  private PackedObjects() {}

  /** Whether a stream of objects, or of their places, unpacks to more than a stream may. */
  static boolean areTooLarge(byte[] bytes) {
    long all = 0;
    for (int at = 0; at + STREAM.length < bytes.length; at++) {
      if (bytes[at] == 's' && isStream(bytes, at) && bytes.length - at > HARMLESS) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        if (dictionary.contains("ObjStm") || dictionary.contains("XRef")) {
          long size = unpacked(bytes, data(bytes, at));
          all += size;
          if (size > StreamSizes.LARGEST || all > 4 * StreamSizes.LARGEST) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at < 3 || bytes[at - 1] != 'd'; // endstream
  }

  private static int data(byte[] bytes, int at) {
    int from = at + STREAM.length;
    while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
      from++;
    }
    return from;
  }

  private static long unpacked(byte[] bytes, int from) {
    byte[] buffer = new byte[1 << 16];
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      while (inflater.getBytesWritten() <= StreamSizes.LARGEST) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0; // not packed so, or damaged: nothing unpacks
    } finally {
      inflater.end();
    }
  }
}
