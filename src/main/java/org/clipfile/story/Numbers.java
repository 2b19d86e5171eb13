package org.clipfile.story;

/** A set of numbers that are spread over all bits, such as hashes; fast to make and to ask. */
final class Numbers {
  private final long[] table;
  private boolean hasZero;

  private Numbers(int size) {
    this.table = new long[Integer.highestOneBit(Math.max(size, 8)) * 4];
  }

  static Numbers of(long[] values) {
    var numbers = new Numbers(values.length);
    for (long value : values) {
      numbers.add(value);
    }
    return numbers;
  }

  private void add(long value) {
    if (value == 0) {
      hasZero = true;
    } else {
      table[place(value)] = value;
    }
  }

  boolean has(long value) {
    return value == 0 ? hasZero : table[place(value)] == value;
  }

  /** Where a number stands, or the free place where it would; at least half of all are free. */
  private int place(long value) {
    int at = (int) value & (table.length - 1);
    while (table[at] != 0 && table[at] != value) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }
}
