package org.clipfile.ingest.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;

/** Opens gzip files (RFC 1952), each of which holds one file, perhaps a tar archive. */
public final class GzipBundle implements BundleReader {
  private static final int BUFFER = 1 << 16;

  @Override
  public String format() {
    return "gzip";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    return b.length > 2 && (b[0] & 0xff) == 0x1f && (b[1] & 0xff) == 0x8b && b[2] == 8;
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    members.add(new UnpackedSource(source, innerName(source.name()), GzipBundle::unpacked));
  }

  private static InputStream unpacked(InputSource gzip) throws IOException, RefusedInput {
    return new GZIPInputStream(new BufferedInputStream(gzip.stream(), BUFFER), BUFFER);
  }

  private static String innerName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return name.substring(0, name.length() - 3);
    }
    return lower.endsWith(".tgz") ? name.substring(0, name.length() - 4) + ".tar" : name;
  }
}
