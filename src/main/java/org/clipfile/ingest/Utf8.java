package org.clipfile.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 as it is in web pages: long stretches of ASCII, and now and then a sign of two to
 * four bytes. The JDK goes on byte by byte behind the first sign that is no Latin-1 and takes more
 * than twice as long. For one text.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NOT_ASCII = 0x8080808080808080L;

  /** Shorter stretches are copied letter by letter. */
  private static final int STRETCH = 24;

  /** The first sign that takes so many bytes more. */
  private static final int[] FIRST = {0, 0x80, 0x800, 0x10000};

  /** Its first half is ASCII, and the JDK widens many of its bytes at once. */
  private final CharsetDecoder latin = StandardCharsets.ISO_8859_1.newDecoder();

  private final byte[] bytes;
  private final ByteBuffer from;
  private final char[] text;
  private final CharBuffer to;
  private int length;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.from = ByteBuffer.wrap(bytes);
    this.text = new char[bytes.length];
    this.to = CharBuffer.wrap(text);
  }

  /** The text where the bytes are UTF-8 throughout, else null. */
  static @Nullable String text(byte[] bytes) {
    int end = endOfAscii(bytes, 0);
    return end == bytes.length
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : new Utf8(bytes).text(end);
  }

  /** Whether the bytes are UTF-8 throughout, and none of them U+FFFF, which is no character. */
  static boolean isText(byte[] bytes) {
    int at = endOfAscii(bytes, 0);
    while (at < bytes.length) {
      int sign = sign(bytes, at);
      if (sign < 0 || sign == '\uffff') {
        return false;
      }
      at += 1 + more(bytes[at]);
      at = at < bytes.length && bytes[at] < 0 ? at : endOfAscii(bytes, at);
    }
    return true;
  }

  /**
   * The same.
   *
   * @param plain so many bytes at the beginning are ASCII
   */
  private @Nullable String text(int plain) {
    int at = 0;
    int end = plain;
    while (true) {
      addAscii(at, end);
      at = end;
      while (at < bytes.length && bytes[at] < 0) {
        int sign = sign(bytes, at);
        if (sign < 0) {
          return null;
        }
        at += 1 + more(bytes[at]);
        length += Character.toChars(sign, text, length);
      }
      if (at == bytes.length) {
        return new String(text, 0, length);
      }
      end = endOfAscii(bytes, at);
    }
  }

  private static int endOfAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private void addAscii(int start, int end) {
    if (end - start >= STRETCH) {
      from.limit(end).position(start);
      to.position(length);
      var _ = latin.decode(from, to, false);
      length = to.position();
    } else {
      for (int i = start; i < end; i++) {
        text[length++] = (char) bytes[i];
      }
    }
  }

  /** The sign that stands somewhere, or -1 where none does (Unicode, section 3.9, D92). */
  private static int sign(byte[] bytes, int at) {
    int more = more(bytes[at]);
    if (more == 0 || at + more >= bytes.length) {
      return -1;
    }
    int sign = bytes[at] & (0x3f >> more);
    for (int i = at + 1; i <= at + more; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return -1;
      }
      sign = (sign << 6) | (bytes[i] & 0x3f);
    }
    boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return sign < FIRST[more] || surrogate || sign > Character.MAX_CODE_POINT ? -1 : sign;
  }

  /** How many bytes follow the first of a sign; 0 where it is the first of none. */
  private static int more(byte first) {
    int bits = first & 0xff;
    return bits < 0xc2 ? 0 : bits < 0xe0 ? 1 : bits < 0xf0 ? 2 : bits < 0xf5 ? 3 : 0;
  }
}
