package org.clipfile.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells what a picture is by its first bytes; what a server or a file name says is not asked. */
public final class MediaTypes {
  private MediaTypes() {}

  /** The media type of a picture of more than a dot, or empty. */
  public static Optional<String> ofPicture(byte[] b) {
    String start = new String(b, 0, Math.min(b.length, 16), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return isDot(b, 16, 4, 20, 4) ? Optional.empty() : Optional.of("image/png");
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      boolean dot =
          b.length < 10
              || (b[6] <= 2 && b[7] == 0 && b[8] <= 2 && b[9] == 0 && b[6] >= 0 && b[8] >= 0);
      return dot ? Optional.empty() : Optional.of("image/gif");
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("image/jpeg");
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("image/webp");
    }
    if (start.startsWith("ftypavif", 4) || start.startsWith("ftypavis", 4)) {
      return Optional.of("image/avif");
    }
    return start.startsWith("BM") && b.length > 54 ? Optional.of("image/bmp") : Optional.empty();
  }

  /** Whether width and height, big-endian, are at most two: a placeholder or a tracker. */
  private static boolean isDot(byte[] b, int width, int widthBytes, int height, int heightBytes) {
    return number(b, width, widthBytes) <= 2 && number(b, height, heightBytes) <= 2;
  }

  private static long number(byte[] b, int at, int length) {
    long value = 0;
    for (int i = at; i < at + length; i++) {
      value = (value << 8) | (i < b.length ? b[i] & 0xff : 0);
    }
    return value;
  }
}
