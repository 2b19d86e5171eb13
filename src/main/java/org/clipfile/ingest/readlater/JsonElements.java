package org.clipfile.ingest.readlater;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array in a JSON text (RFC 8259), one after another, as the bytes they stand
 * in. Only brackets and quotes are looked at: an element that is no JSON inside spoils no other,
 * and only one is held at a time. One thread.
 */
final class JsonElements {
  private static final int END = -1;

  private final InputStream in;
  private final @Nullable String key;
  private byte[] buffer = new byte[0];
  private int position;
  private int limit;
  private boolean started;
  private boolean within;

  /**
   * @param in not closed here
   * @param key under which the array stands in the outermost object; null where it is the whole
   *     text
   */
  JsonElements(InputStream in, @Nullable String key) {
    this.in = in;
    this.key = key;
  }

  /**
   * The next element, or null behind the last or where there is no such array.
   *
   * @throws IOException where the text breaks off
   * @throws RefusedInput where the element is too large; the next one can still be asked for
   */
  byte @Nullable [] next() throws IOException, RefusedInput {
    if (!started) {
      started = true;
      within = findArray();
    }
    if (!within) {
      return null;
    }
    int first = significant();
    while (first == ',') {
      first = significant();
    }
    if (first == ']') {
      within = false;
      return null;
    }
    return value(first);
  }

  private boolean findArray() throws IOException, RefusedInput {
    int first = significant();
    if (key == null || first != '{') {
      return key == null && first == '[';
    }
    for (int next = significant(); next != '}'; next = significant()) {
      if (next == ',') {
        continue;
      }
      String name = new String(value(next), StandardCharsets.UTF_8);
      int value = significant();
      if (value == ':') {
        value = significant();
      }
      if (value == '[' && name.equals('"' + key + '"')) {
        return true;
      }
      skip(value);
    }
    return false;
  }

  private byte[] value(int first) throws IOException, RefusedInput {
    var bytes = new ByteArrayOutputStream(1024);
    copy(first, bytes);
    if (bytes.size() > Members.LARGEST) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE,
          "The entry is larger than " + (Members.LARGEST >> 20) + " MB, the most an import takes.");
    }
    return bytes.toByteArray();
  }

  private void skip(int first) throws IOException {
    copy(first, null);
  }

  /** Reads a value to its end, and one byte beyond where only that tells the end. */
  private void copy(int first, @Nullable ByteArrayOutputStream target) throws IOException {
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    for (int b = first; ; b = read()) {
      if (b == END) {
        throw new IOException("the export breaks off in the middle of an entry");
      }
      if (depth == 0 && !quoted && b != first && isEnd(b)) {
        position--; // it is not the value's
        return;
      }
      if (target != null && target.size() <= Members.LARGEST) {
        target.write(b);
      }
      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else {
        quoted = b == '"';
        depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
      }
      if (depth <= 0 && !quoted && (b == '"' || b == '}' || b == ']')) {
        return;
      }
    }
  }

  /** Whether a byte ends a number or a word. */
  private static boolean isEnd(int b) {
    return b == ',' || b == ']' || b == '}' || b == ':' || isSpace(b);
  }

  /** The next byte that is no white space and no part of a byte order mark. */
  private int significant() throws IOException {
    int b = read();
    while (isSpace(b) || b == 0xef || b == 0xbb || b == 0xbf) {
      b = read();
    }
    if (b == END) {
      throw new IOException("the export breaks off between two entries");
    }
    return b;
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private int read() throws IOException {
    if (position == limit) {
      if (buffer.length == 0) {
        buffer = new byte[Math.clamp(in.available(), 1 << 9, 1 << 16)]; // most entries are small
      }
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position++] & 0xff;
  }
}
