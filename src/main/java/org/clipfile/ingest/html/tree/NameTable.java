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
  private static final int SIZE_BITS = 10;
  private static final int SIZE = 1 << SIZE_BITS;

  /** A page with more names has strange ones, which are not kept. */
  private static final int MOST = SIZE / 2;

  private final @Nullable Entry<T>[] entries;
  private int count;

  /** A name in lower case, with its key. */
  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Entry<T>(long key, byte[] name, T value) {
    /** Whether this is the name of a key, of which the letters are on a page. */
    boolean isNamed(long other, byte[] page, int from, int to) {
      if (key != other || name.length != to - from) {
        return false;
      }
      for (int i = Long.BYTES; i < name.length; i++) { // shorter ones are their keys
        if (name[i] != NameLetter.lower(page[from + i])) {
          return false;
        }
      }
      return true;
    }
  }

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
    long key = key(letters);
    int slot = slot(key);
    while (entries[slot] != null) {
      slot = next(slot);
    }
    put(slot, new Entry<>(key, letters, value));
  }

  private static byte[] letters(String name) {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void put(int slot, Entry<T> entry) {
    entries[slot] = entry;
    count++;
  }

  T get(String name, Function<String, T> made) {
    byte[] letters = letters(name);
    return get(key(letters), letters, 0, letters.length, made);
  }

  /**
   * What a name stands for.
   *
   * @param key of the name, by {@link #key(long, byte)}
   * @param made makes what stands for a new name, in lower case
   */
  T get(long key, byte[] page, int from, int to, Function<String, T> made) {
    int slot = slot(key);
    for (Entry<T> entry = entries[slot]; entry != null; entry = entries[slot]) {
      if (entry.isNamed(key, page, from, to)) {
        return entry.value;
      }
      slot = next(slot);
    }
    return make(slot, key, Arrays.copyOfRange(page, from, to), made);
  }

  private T make(int slot, long key, byte[] name, Function<String, T> made) {
    for (int i = 0; i < name.length; i++) {
      name[i] = NameLetter.lower(name[i]);
    }
    T value = made.apply(new String(name, StandardCharsets.ISO_8859_1));
    if (count < MOST) {
      put(slot, new Entry<>(key, name, value));
    }
    return value;
  }

  /** The key of a name with one more letter; that of none is 0. Up to eight letters it tells. */
  static long key(long before, byte letter) {
    return Long.rotateLeft(before, Byte.SIZE) ^ NameLetter.lower(letter);
  }

  private static long key(byte[] name) {
    long key = 0;
    for (byte letter : name) {
      key = key(key, letter);
    }
    return key;
  }

  private static int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L; // the golden ratio, whose bits are even
    return (int) (mixed >>> (Long.SIZE - SIZE_BITS));
  }

  private static int next(int slot) {
    return (slot + 1) & (SIZE - 1);
  }
}
