package org.clipfile.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A member of a bundle, whose bytes are in memory. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record MemberSource(
    String path, String name, byte[] bytes, Companions companions, int depth, Unpacked unpacked)
    implements InputSource {
  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public long held() {
    return bytes.length;
  }

  @Override
  public long kept() {
    return bytes.length;
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
