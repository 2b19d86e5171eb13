package org.clipfile.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed UTF-8, by table 3-7 of the Unicode Standard. Pages are long, and all but a few
 * characters are ASCII: runs of these are looked at eight bytes at a time and taken as a whole.
 * Thread-safe.
 */
final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The first bit of each of eight bytes, which no ASCII byte has. */
  private static final long FIRST_BITS = 0x8080808080808080L;

  private static final long ONES = 0x0101010101010101L;

  private final byte[] bytes;
  private final char[] chars;
  private int at;
  private int size;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /**
   * The text, in which U+FFFF, which is no character, has become U+FFFD; or null where a byte is
   * not as UTF-8 has it, or is zero, as no text has it.
   */
  static @Nullable String text(byte[] bytes) {
    if (endOfAscii(bytes, 0) == bytes.length) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    var utf8 = new Utf8(bytes);
    return utf8.read() ? new String(utf8.chars, 0, utf8.size) : null;
  }

  /** Where the next byte stands that is not ASCII, or is zero; or the end. */
  private static int endOfAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length) {
      long eight = (long) LONGS.get(bytes, at);
      long others = (eight | (eight - ONES)) & FIRST_BITS; // the first is right: none borrows yet
      if (others != 0) {
        return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] > 0) {
      at++;
    }
    return at;
  }

  private boolean read() {
    while (at < bytes.length) {
      int end = endOfAscii(bytes, at);
      copy(bytes, at, chars, size, end - at);
      size += end - at;
      at = end;
      while (at < bytes.length && bytes[at] <= 0) {
        if (!character()) {
          return false;
        }
      }
    }
    return true;
  }

  /** So that the compiler can copy many at once. */
  private static void copy(byte[] from, int start, char[] to, int at, int length) {
    for (int i = 0; i < length; i++) {
      to[at + i] = (char) from[start + i];
    }
  }

  private boolean character() {
    int first = bytes[at] & 0xff;
    if (first < 0xe0) {
      return first >= 0xc2 && two(first);
    }
    return first < 0xf0 ? three(first) : first < 0xf5 && four(first);
  }

  private boolean two(int first) {
    if (!follow(1)) {
      return false;
    }
    chars[size++] = (char) ((first & 0x1f) << 6 | low(1));
    at += 2;
    return true;
  }

  private boolean three(int first) {
    if (!follow(2)) {
      return false;
    }
    int c = (first & 0xf) << 12 | low(1) << 6 | low(2);
    chars[size++] = (char) (c == 0xffff ? 0xfffd : c);
    at += 3;
    return c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  private boolean four(int first) {
    if (!follow(3)) {
      return false;
    }
    int c = (first & 0x7) << 18 | low(1) << 12 | low(2) << 6 | low(3);
    if (!Character.isSupplementaryCodePoint(c)) {
      return false;
    }
    chars[size++] = Character.highSurrogate(c);
    chars[size++] = Character.lowSurrogate(c);
    at += 4;
    return true;
  }

  /** Whether so many bytes follow that go on with a character. */
  private boolean follow(int count) {
    if (at + count >= bytes.length) {
      return false;
    }
    for (int i = 1; i <= count; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private int low(int ahead) {
    return bytes[at + ahead] & 0x3f;
  }
}
