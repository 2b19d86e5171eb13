package org.clipfile.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** An input whose reading is watched. */
final class CountingSource implements InputSource {
  private final InputSource source;
  private final Unpacked unpacked;
  private volatile long position;

  CountingSource(InputSource source) {
    this.source = source;
    this.unpacked = source.unpacked();
  }

  /** How far it has been read, in bytes. */
  long position() {
    return position;
  }

  @Override
  public String path() {
    return source.path();
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long size() {
    return source.size();
  }

  @Override
  public long held() {
    return source.held();
  }

  @Override
  public long kept() {
    return source.kept();
  }

  @Override
  public int depth() {
    return source.depth();
  }

  @Override
  public Companions companions() {
    return source.companions();
  }

  @Override
  public Unpacked unpacked() {
    return unpacked;
  }

  @Override
  public Object state() throws IOException {
    return source.state();
  }

  @Override
  public InputStream stream() throws IOException, RefusedInput {
    return new FilterInputStream(source.stream()) {
      private long read;

      @Override
      public int read() throws IOException {
        int one = in.read();
        position = one < 0 ? read : ++read;
        return one;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        read += Math.max(count, 0);
        position = read;
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        read += skipped;
        position = read;
        return skipped;
      }
    };
  }

  @Override
  public SeekableByteChannel channel() throws IOException, RefusedInput {
    return new CountingChannel(source.channel());
  }

  private final class CountingChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;

    CountingChannel(SeekableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int count = channel.read(target);
      CountingSource.this.position = channel.position();
      return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return channel.write(source);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
