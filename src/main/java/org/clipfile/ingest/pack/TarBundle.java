package org.clipfile.ingest.pack;

import java.io.IOException;
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
    var tar = new TarFile(source.channel(), BLOCK, RECORD, "UTF-8", true);
    members.closeAfterwards(tar);
    var files = new PackedFiles();
    for (TarArchiveEntry entry : tar.getEntries()) {
      if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
        files.put(entry.getName(), () -> tar.getInputStream(entry));
      }
    }
    files.handOn(members);
  }
}
