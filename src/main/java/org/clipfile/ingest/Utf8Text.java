package org.clipfile.ingest;

import java.nio.charset.StandardCharsets;

/**
 * A text as the bytes of its UTF-8, for readers that want parts of it: most of a page is code that
 * nobody reads, and need not be decoded. Immutable, where nobody writes to the bytes.
 */
public final class Utf8Text {
  private final byte[] bytes;
  private final String raw;

  /** The bytes have to be UTF-8 throughout, and {@code raw} a character for each of them. */
  Utf8Text(byte[] bytes, String raw) {
    this.bytes = bytes;
    this.raw = raw;
  }

  /** The text; one half of a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
  public static Utf8Text of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8Text(bytes, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** Not to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Each byte as a character, for searching: the JVM compares many of them at once. What is ASCII
   * is itself, and places are those of the bytes.
   */
  public String raw() {
    return raw;
  }

  /** A part, which begins and ends between characters. */
  public String part(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** The whole text. */
  public String text() {
    return part(0, bytes.length);
  }
}
