package org.clipfile.ingest.html.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.clipfile.ingest.Utf8Text;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that a page says again and again, such as classes and the white space between tags:
 * they are found by their bytes, and made once. All are ASCII. One thread.
 */
final class RepeatedTexts {
  /** In bytes. */
  static final int LONGEST = 40;

  private static final int SIZE_BITS = 10;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] letters;
  private final String raw;

  /** Of each text, its last eight letters. */
  private final long[] ends = new long[1 << SIZE_BITS];

  private final @Nullable String[] texts = new String[1 << SIZE_BITS];

  /** Of what was looked for last. */
  private long end;

  private int slot;

  RepeatedTexts(Utf8Text page) {
    letters = page.bytes();
    raw = page.raw();
  }

  /** The text at a place where it is known; it is not empty. */
  @Nullable String find(int from, int to) {
    end = end(from, to);
    long mixed = (end ^ (to - from)) * 0x9e3779b97f4a7c15L; // the golden ratio
    slot = (int) (mixed >>> (Long.SIZE - SIZE_BITS));
    String text = texts[slot];
    boolean known =
        text != null
            && ends[slot] == end
            && text.length() == to - from
            && (to - from <= Long.BYTES || raw.startsWith(text, from));
    return known ? text : null;
  }

  /** Keeps what was just looked for and not found, in place of another. */
  void add(String text) {
    texts[slot] = text;
    ends[slot] = end;
  }

  private long end(int from, int to) {
    int missing = Math.max(0, Long.BYTES - (to - from));
    if (to >= Long.BYTES) {
      return (long) EIGHT.get(letters, to - Long.BYTES) >>> (missing * Byte.SIZE);
    }
    long end = 0; // the page has just begun
    for (int i = to - 1; i >= from; i--) {
      end = (end << Byte.SIZE) | letters[i];
    }
    return end;
  }
}
