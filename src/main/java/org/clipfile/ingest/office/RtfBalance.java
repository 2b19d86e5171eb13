package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes an RTF file end where its first group does: the parser gives up what it has not handed on
 * yet where a file was cut off or something follows.
 */
final class RtfBalance {
  /** A control word with its number is not longer than this. */
  private static final int LONGEST_CONTROL = 44;

  private static final byte[] BINARY = "\\bin".getBytes(StandardCharsets.US_ASCII);

  private RtfBalance() {}

  static byte[] of(byte[] bytes) {
    int depth = 0;
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '{' -> depth++;
        case '}' -> {
          if (--depth <= 0) {
            return Arrays.copyOf(bytes, i + 1);
          }
        }
        case '\\' -> i = skipped(bytes, i);
        default -> {}
      }
    }
    int end = completeEnd(bytes);
    byte[] whole = Arrays.copyOf(bytes, end + depth);
    Arrays.fill(whole, end, whole.length, (byte) '}');
    return whole;
  }

  /** The last byte of what a backslash makes other than a brace: a symbol, or binary data. */
  static int skipped(byte[] bytes, int at) {
    if (!Arrays.equals(
        bytes, at, Math.min(at + BINARY.length, bytes.length), BINARY, 0, BINARY.length)) {
      return at + 1;
    }
    long length = 0;
    int i = at + BINARY.length;
    while (i < bytes.length && Character.isDigit(bytes[i]) && length < bytes.length) {
      length = length * 10 + bytes[i++] - '0';
    }
    return length == 0 ? at + 1 : (int) Math.min(bytes.length, i + length);
  }

  /** Where a control word begins that was cut off, or the end. */
  private static int completeEnd(byte[] bytes) {
    for (int i = bytes.length - 1; i >= Math.max(0, bytes.length - LONGEST_CONTROL); i--) {
      if (bytes[i] == '\\') {
        return i;
      }
      if (bytes[i] <= ' ' && bytes[i] >= 0) {
        return bytes.length;
      }
    }
    return bytes.length;
  }
}
