package org.clipfile.export.pdf.font;

import java.io.ByteArrayOutputStream;

/** Big-endian numbers into bytes, as TrueType wants them. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes u8(int value) {
    out.write(value);
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

  Bytes append(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Bytes append(Bytes other) {
    return append(other.toArray());
  }

  Bytes padTo4() {
    return zeros(-size() & 3);
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
