package org.clipfile.export.pdf.font;

import java.util.Arrays;

/** Big-endian numbers into bytes, as TrueType wants them. */
final class Bytes {
  private byte[] bytes = new byte[64];
  private int size;

  Bytes u8(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  Bytes u16(int value) {
    return u8(value >> 8).u8(value);
  }

  Bytes u32(int value) {
    return u16(value >> 16).u16(value);
  }

  Bytes zeros(int count) {
    for (int i = 0; i < count; i++) {
      u8(0);
    }
    return this;
  }

  Bytes append(byte[] more) {
    return append(more, more.length);
  }

  Bytes append(Bytes other) {
    return append(other.bytes, other.size);
  }

  private Bytes append(byte[] more, int length) {
    room(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
    return this;
  }

  Bytes padTo4() {
    return zeros(-size & 3);
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
