package org.clipfile.export.pdf.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the head of a JPEG file says (ITU-T T.81, annex B).
 *
 * @param components 1 for grey, 3 for colour, 4 for print
 * @param common whether every reader can decode it: Huffman, eight bits
 */
record JpegHeader(int width, int height, int components, boolean common, Orientation orientation) {
  private static final int START = 0xFFD8;
  private static final int APP1 = 0xE1;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int ORIENTATION = 0x112;
  private static final int MOST_ENTRIES = 200;

  /** The header, or empty where these bytes are no JPEG or their head is damaged. */
  static Optional<JpegHeader> of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    if (bytes.length < 4 || in.getShort(0) != (short) START) {
      return Optional.empty();
    }
    var orientation = Orientation.UPRIGHT;
    int at = 2;
    while (at + 9 < bytes.length && bytes[at] == (byte) 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      int length = in.getShort(at + 2) & 0xFFFF;
      if (isFrame(marker)) {
        return Optional.of(frame(in, at + 4, marker, orientation));
      }
      if (marker == APP1 && at + 2 + length <= bytes.length && length > 8) {
        orientation = orientation(in.slice(at + 4, length - 2), orientation);
      }
      at += marker == 0xFF ? 1 : 2 + length;
    }
    return Optional.empty();
  }

  /** Whether the picture's end is there. */
  static boolean isWhole(byte[] bytes) {
    for (int i = bytes.length - 2; i > 0 && i > bytes.length - 4096; i--) {
      if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static JpegHeader frame(ByteBuffer in, int at, int marker, Orientation orientation) {
    int bits = in.get(at);
    int height = in.getShort(at + 1) & 0xFFFF;
    int width = in.getShort(at + 3) & 0xFFFF;
    int components = in.get(at + 5);
    boolean common = marker <= 0xC2 && bits == 8 && width > 0 && height > 0;
    return new JpegHeader(width, height, components, common, orientation);
  }

  private static boolean isFrame(int marker) {
    return switch (marker) {
      case 0xC4, 0xC8, 0xCC -> false;
      default -> marker >= 0xC0 && marker <= 0xCF;
    };
  }

  private static Orientation orientation(ByteBuffer segment, Orientation otherwise) {
    byte[] start = new byte[EXIF.length];
    segment.get(0, start, 0, Math.min(start.length, segment.limit()));
    if (!Arrays.equals(start, EXIF) || segment.limit() < 20) {
      return otherwise;
    }
    ByteBuffer tiff = segment.slice(EXIF.length, segment.limit() - EXIF.length);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return otherwise;
    }
    int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xFFFF);
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * 12;
      if (at + 12 <= tiff.limit() && (tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        return Orientation.ofExif(tiff.getShort(at + 8));
      }
    }
    return otherwise;
  }
}
