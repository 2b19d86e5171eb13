package org.clipfile.export.pdf.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Whether a font's maker lets it be embedded: OpenType specification, OS/2 {@code fsType}. */
final class EmbeddingRights {
  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int OS_2 = 0x4F532F32; // "OS/2"
  private static final int FS_TYPE = 8;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  private EmbeddingRights() {}

  /** True unless the file forbids it; a file that does not say so leaves it free. */
  static boolean allow(Path file) {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.readInt() == COLLECTION) {
        in.seek(12);
        in.seek(Integer.toUnsignedLong(in.readInt()) + 4);
      }
      int tables = in.readUnsignedShort();
      in.skipBytes(6);
      for (int i = 0; i < tables; i++) {
        int tag = in.readInt();
        in.skipBytes(4);
        long offset = Integer.toUnsignedLong(in.readInt());
        in.skipBytes(4);
        if (tag == OS_2) {
          in.seek(offset + FS_TYPE);
          return free(in.readUnsignedShort());
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean free(int fsType) {
    boolean restricted = (fsType & 0xF) == RESTRICTED;
    return !restricted && (fsType & (NO_SUBSETS | BITMAP_ONLY)) == 0;
  }
}
