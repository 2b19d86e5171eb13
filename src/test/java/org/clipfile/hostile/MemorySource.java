package org.clipfile.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.InputSource;

/** An input whose bytes are at hand, with nothing beside it. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record MemorySource(String name, byte[] bytes) implements InputSource {
  @Override
  public String path() {
    return "/" + name;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public long held() {
    return bytes.length;
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public Companions companions() {
    return Companions.NONE;
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public SeekableByteChannel channel() {
    return new SeekableInMemoryByteChannel(bytes);
  }
}
