package org.clipfile.ingest.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.clipfile.ingest.RefusedInput;

/** Tells how many files a ZIP archive may hold, without reading its directory. */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;
  private static final int WIDE_OFFSET_AT = 48;
  private static final int OFFSET_AT = 16;
  private static final int LONGEST_COMMENT = 1 << 16;

  /** An entry of the directory has a name of some letters behind its fields. */
  private static final int SMALLEST_ENTRY = 48;

  private ZipDirectory() {}

  /**
   * Opens an archive, whose directory the library keeps in memory.
   *
   * @throws RefusedInput where there is not enough memory for that
   */
  public static ZipFile open(SeekableByteChannel zip) throws IOException, RefusedInput {
    PackedFiles.checkCount(entries(zip));
    return ZipFile.builder().setSeekableByteChannel(zip.position(0)).get();
  }

  /** At most how many; 0 where it has no directory. */
  public static long entries(SeekableByteChannel zip) throws IOException {
    long tailAt = Math.max(0, zip.size() - LONGEST_COMMENT - END_SIZE - LOCATOR_SIZE);
    ByteBuffer tail = read(zip, tailAt, (int) (zip.size() - tailAt));
    for (int end = tail.limit() - END_SIZE; end >= 0; end--) {
      if (tail.getInt(end) == END) {
        long directory = tail.getInt(end + OFFSET_AT) & 0xffff_ffffL;
        int locator = end - LOCATOR_SIZE;
        if (directory == 0xffff_ffffL && locator >= 0 && tail.getInt(locator) == LOCATOR) {
          directory = wideOffset(zip, tail.getLong(locator + 8));
        }
        return Math.max(0, tailAt + end - directory) / SMALLEST_ENTRY;
      }
    }
    return 0;
  }

  private static long wideOffset(SeekableByteChannel zip, long record) throws IOException {
    if (record < 0 || record > zip.size() - WIDE_OFFSET_AT - Long.BYTES) {
      return zip.size(); // it leads nowhere: no directory can be read there
    }
    return read(zip, record + WIDE_OFFSET_AT, Long.BYTES).getLong(0);
  }

  private static ByteBuffer read(SeekableByteChannel zip, long at, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    zip.position(at);
    while (buffer.hasRemaining() && zip.read(buffer) >= 0) {
      // until all is there
    }
    return buffer.flip();
  }
}
