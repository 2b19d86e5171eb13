package org.clipfile.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An original that is kept, whose bytes are fetched when it is read. */
record KeptSource(
    String name, long size, Supplier<byte[]> bytes, Companions companions, Extent extent)
    implements InputSource {
  @Override
  public String path() {
    return name;
  }

  @Override
  public long held() {
    return size;
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes.get());
  }

  @Override
  public SeekableByteChannel channel() {
    return new SeekableInMemoryByteChannel(bytes.get());
  }
}
