package org.clipfile.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.pack.UnpackedSource;
import org.clipfile.ingest.pack.ZipDirectory;

/**
 * Opens WACZ packages (Web Archive Collection Zipped 1.1): ZIP files with WARC files in a folder
 * {@code archive}; their indexes are not needed.
 */
public final class WaczBundle implements BundleReader {
  private static final Pattern WARC =
      Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "wacz";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (b.length < 4 || b[0] != 'P' || b[1] != 'K' || b[2] != 3 || b[3] != 4) {
      return false;
    }
    String start = new String(b, 0, Math.min(b.length, 1 << 16), StandardCharsets.ISO_8859_1);
    return input.name().toLowerCase(Locale.ROOT).endsWith(".wacz") || WARC.matcher(start).find();
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    try (ZipFile zip = ZipDirectory.open(source.channel())) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName();
        if (WARC.matcher(name).matches()
            && !members.add(new UnpackedSource(source, name, packed -> opened(packed, name)))) {
          return;
        }
      }
    }
  }

  private static InputStream opened(InputSource packed, String name)
      throws IOException, RefusedInput {
    ZipFile zip = ZipDirectory.open(packed.channel());
    return new java.io.FilterInputStream(zip.getInputStream(zip.getEntry(name))) {
      @Override
      public void close() throws IOException {
        try (zip) {
          super.close();
        }
      }
    };
  }
}
