package org.clipfile.ingest.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What names in a page stand for, found by their letters without making a text of them, whatever
 * their case. The names are ASCII. One thread; a copy may be filled further.
 */
final class NameTable<T> {
  private static final int SIZE = 1024;

  /** A page with more names has strange ones, which are not kept. */
  private static final int MOST = SIZE / 2;

  private final @Nullable String[] names;
  private final @Nullable Object[] values;
  private int count;

  NameTable() {
    this(new String[SIZE], new Object[SIZE], 0);
  }

  private NameTable(@Nullable String[] names, @Nullable Object[] values, int count) {
    this.names = names;
    this.values = values;
    this.count = count;
  }

  NameTable<T> copy() {
    return new NameTable<>(Arrays.copyOf(names, SIZE), Arrays.copyOf(values, SIZE), count);
  }

  void put(String name, T value) {
    int slot = hash(letters(name), 0, name.length());
    while (values[slot] != null) {
      slot = (slot + 1) % SIZE;
    }
    put(slot, name, value);
  }

  private static byte[] letters(String name) {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void put(int slot, String name, Object value) {
    names[slot] = name;
    values[slot] = value;
    count++;
  }

  T get(String name, Function<String, T> made) {
    return get(letters(name), 0, name.length(), made);
  }

  /**
   * What a name stands for.
   *
   * @param made makes what stands for a new name, in lower case
   */
  @SuppressWarnings("unchecked") // only what was put
  T get(byte[] page, int from, int to, Function<String, T> made) {
    int slot = hash(page, from, to);
    while (values[slot] != null) {
      if (isSame(names[slot], page, from, to)) {
        return (T) values[slot];
      }
      slot = (slot + 1) % SIZE;
    }
    String name = lower(page, from, to);
    T value = made.apply(name);
    if (count < MOST) {
      put(slot, name, value);
    }
    return value;
  }

  private static int hash(byte[] page, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + (page[i] | 0x20); // letters of both cases alike
    }
    return (hash ^ (hash >>> 10)) & (SIZE - 1);
  }

  private static boolean isSame(@Nullable String name, byte[] page, int from, int to) {
    if (name == null || name.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      byte c = page[i];
      if (name.charAt(i - from) != (c >= 'A' && c <= 'Z' ? c + 32 : c)) {
        return false;
      }
    }
    return true;
  }

  private static String lower(byte[] page, int from, int to) {
    var lower = new byte[to - from];
    for (int i = from; i < to; i++) {
      byte c = page[i];
      lower[i - from] = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
    }
    return new String(lower, StandardCharsets.ISO_8859_1);
  }
}
