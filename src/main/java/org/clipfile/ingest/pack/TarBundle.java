package org.clipfile.ingest.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;

/** Opens tar archives (POSIX ustar and pax, GNU). Links and devices in them are passed over. */
public final class TarBundle implements BundleReader {
  private static final int MAGIC_AT = 257;
  private static final int SIZE_AT = 124;
  private static final int SIZE_DIGITS = 12;

  private static final int RECORD = 512;
  private static final int BLOCK = 20 * RECORD;

  @Override
  public String format() {
    return "tar";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    return b.length >= 512
        && new String(b, MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    SeekableByteChannel channel = source.channel();
    members.closeAfterwards(channel);
    checkCount(channel);
    var tar = new TarFile(channel.position(0), BLOCK, RECORD, "UTF-8", true);
    var files = new PackedFiles();
    for (TarArchiveEntry entry : tar.getEntries()) {
      if (isPlainFile(entry)) {
        files.put(entry.getName(), () -> tar.getInputStream(entry));
      }
    }
    files.handOn(members);
  }

  private static boolean isPlainFile(TarArchiveEntry entry) {
    return entry.isFile()
        && !(entry.isLink() || entry.isSymbolicLink())
        && !(entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice());
  }

  /** The library keeps every header in memory, so that they are counted before. */
  private static void checkCount(SeekableByteChannel channel) throws IOException, RefusedInput {
    var header = ByteBuffer.allocate(RECORD);
    long at = 0;
    for (long count = 0; at < channel.size(); count++) {
      PackedFiles.checkCount(count);
      channel.position(at);
      header.clear();
      while (header.hasRemaining() && channel.read(header) >= 0) {
        // until the header is whole
      }
      at += RECORD + (size(header.array()) + RECORD - 1) / RECORD * RECORD;
    }
  }

  /** The size of an entry, in octal digits; one beyond 8 GB is binary, and no clipping. */
  private static long size(byte[] header) {
    long size = 0;
    for (int i = SIZE_AT; i < SIZE_AT + SIZE_DIGITS; i++) {
      int digit = header[i] - '0';
      size = digit >= 0 && digit < 8 ? size * 8 + digit : size;
    }
    return size;
  }
}
