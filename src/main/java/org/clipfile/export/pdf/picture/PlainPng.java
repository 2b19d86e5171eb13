package org.clipfile.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A PNG whose picture data a PDF can hold as they are (PNG specification, third edition, 5 and 9;
 * ISO 32000-1, 7.4.4.4: predictors): eight bits of grey or colour, nothing transparent, not
 * interlaced, without a colour profile of its own. All of it is looked at, so that no damaged
 * picture gets into a document.
 *
 * @param colors one for grey, three for red, green and blue
 * @param data compressed, each row behind the number of its filter
 */
@SuppressWarnings("ArrayRecordComponent") // on its way into a file; never compared
record PlainPng(int width, int height, int colors, byte[] data) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int HEADER = 0x49484452; // "IHDR"
  private static final int DATA = 0x49444154; // "IDAT"
  private static final int END = 0x49454E44; // "IEND"
  private static final int TRANSPARENCY = 0x74524E53; // "tRNS"
  private static final int PROFILE = 0x69434350; // "iCCP"
  private static final int LAST_FILTER = 4;

  /** The picture, or empty where it is another or damaged; {@code most} is the longest side. */
  static Optional<PlainPng> of(byte[] bytes, int most) {
    if (!Arrays.equals(bytes, 0, Math.min(8, bytes.length), SIGNATURE, 0, 8)) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(8);
    var data = new ByteArrayOutputStream(bytes.length);
    @Nullable PlainPng png = null;
    while (in.remaining() >= 12) {
      int length = in.getInt();
      int type = in.getInt();
      if (length < 0 || length > in.remaining() - 4 || !isWhole(bytes, in.position(), length)) {
        return Optional.empty();
      }
      int at = in.position();
      in.position(at + length + 4);
      switch (type) {
        case HEADER -> png = header(ByteBuffer.wrap(bytes, at, length), most);
        case DATA -> data.write(bytes, at, length);
        case TRANSPARENCY, PROFILE -> png = null;
        case END -> {
          return Optional.ofNullable(png).map(p -> p.with(data)).filter(PlainPng::isWhole);
        }
        default -> {}
      }
      if (png == null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the check sum of a chunk is right, which is over its type too. */
  private static boolean isWhole(byte[] bytes, int at, int length) {
    var sum = new CRC32();
    sum.update(bytes, at - 4, length + 4);
    return (int) sum.getValue() == ByteBuffer.wrap(bytes).getInt(at + length);
  }

  private static @Nullable PlainPng header(ByteBuffer header, int most) {
    if (header.remaining() != 13) {
      return null;
    }
    int width = header.getInt();
    int height = header.getInt();
    boolean bytewise = header.get() == 8;
    int kind = header.get();
    boolean plain = header.getShort() == 0 && header.get() == 0; // compression, filter, interlacing
    boolean drawn = Math.min(width, height) > 0 && Math.max(width, height) <= most;
    return bytewise && plain && drawn && (kind == 0 || kind == 2)
        ? new PlainPng(width, height, kind == 0 ? 1 : 3, new byte[0])
        : null;
  }

  private PlainPng with(ByteArrayOutputStream compressed) {
    return new PlainPng(width, height, colors, compressed.toByteArray());
  }

  /** Whether there are all rows and no more, each with a filter that exists. */
  private boolean isWhole() {
    var inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] row = new byte[1 + width * colors];
      for (int y = 0; y < height; y++) {
        if (!isFilled(inflater, row) || row[0] < 0 || row[0] > LAST_FILTER) {
          return false;
        }
      }
      return inflater.inflate(row) == 0 && inflater.finished();
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static boolean isFilled(Inflater inflater, byte[] row) throws DataFormatException {
    int filled = 0;
    while (filled < row.length) {
      int more = inflater.inflate(row, filled, row.length - filled);
      if (more == 0) {
        return false;
      }
      filled += more;
    }
    return true;
  }
}
