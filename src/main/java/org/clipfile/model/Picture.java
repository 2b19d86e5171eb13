package org.clipfile.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture of an article, as its bytes came. The body's HTML refers to it as {@code
 * clip:/picture/SHA256}.
 */
public final class Picture {
  /** What stands before the hash in the {@code src} of an article's pictures. */
  public static final String URL_PREFIX = "clip:/picture/";

  private final String sha256;
  private final String mediaType;
  private final byte[] bytes;

  private Picture(String sha256, String mediaType, byte[] bytes) {
    this.sha256 = sha256;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /**
   * A picture of these bytes, which the caller must not change afterwards.
   *
   * @param mediaType such as {@code image/png}
   */
  public static Picture of(String mediaType, byte[] bytes) {
    return new Picture(sha256(bytes), mediaType, bytes);
  }

  /** The SHA-256 of some bytes, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Such as {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** The bytes themselves, not a copy: read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** What the body's HTML calls this picture. */
  public String url() {
    return URL_PREFIX + sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture p && p.sha256.equals(sha256) && p.mediaType.equals(mediaType);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Picture[" + mediaType + ", " + bytes.length + " bytes, " + sha256 + "]";
  }
}
