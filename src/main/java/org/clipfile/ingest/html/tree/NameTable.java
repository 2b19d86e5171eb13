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

  private final @Nullable Entry<T>[] entries;
  private int count;

  /** The name in lower case, as bytes. */
  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Entry<T>(byte[] name, T value) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  NameTable() {
    this(new Entry[SIZE], 0);
  }

  private NameTable(@Nullable Entry<T>[] entries, int count) {
    this.entries = entries;
    this.count = count;
  }

  NameTable<T> copy() {
    return new NameTable<>(Arrays.copyOf(entries, SIZE), count);
  }

  void put(String name, T value) {
    byte[] letters = letters(name);
    int slot = slot(hash(letters));
    while (entries[slot] != null) {
      slot = next(slot);
    }
    put(slot, letters, value);
  }

  private static byte[] letters(String name) {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void put(int slot, byte[] name, T value) {
    entries[slot] = new Entry<>(name, value);
    count++;
  }

  T get(String name, Function<String, T> made) {
    byte[] letters = letters(name);
    return get(letters, 0, letters.length, hash(letters), made);
  }

  /**
   * What a name stands for.
   *
   * @param hash of the name, by {@link #hash(int, byte)}
   * @param made makes what stands for a new name, in lower case
   */
  T get(byte[] page, int from, int to, int hash, Function<String, T> made) {
    int slot = slot(hash);
    for (Entry<T> entry = entries[slot]; entry != null; entry = entries[slot]) {
      if (isSame(entry.name, page, from, to)) {
        return entry.value;
      }
      slot = next(slot);
    }
    byte[] name = lower(page, from, to);
    T value = made.apply(new String(name, StandardCharsets.ISO_8859_1));
    if (count < MOST) {
      put(slot, name, value);
    }
    return value;
  }

  /** The hash of a name with one more letter; that of none is 0. Those of both cases are alike. */
  static int hash(int before, byte letter) {
    return 31 * before + (letter | 0x20);
  }

  private static int hash(byte[] name) {
    int hash = 0;
    for (byte letter : name) {
      hash = hash(hash, letter);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 10)) & (SIZE - 1);
  }

  private static int next(int slot) {
    return (slot + 1) & (SIZE - 1);
  }

  private static boolean isSame(byte[] name, byte[] page, int from, int to) {
    if (name.length != to - from) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (name[i] != lower(page[from + i])) {
        return false;
      }
    }
    return true;
  }

  private static byte[] lower(byte[] page, int from, int to) {
    byte[] lower = Arrays.copyOfRange(page, from, to);
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower(lower[i]);
    }
    return lower;
  }

  private static byte lower(byte c) {
    return c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
  }
}
