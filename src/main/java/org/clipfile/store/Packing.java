package org.clipfile.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How the bytes of an original are compressed: the values of {@code original.packing}. */
enum Packing {
  /** Zlib (RFC 1950), as archives before version 3 have it. */
  ZLIB {
    @Override
    byte[] unpack(byte[] packed, int size) throws DataFormatException {
      try (var inflater = new Inflater()) {
        inflater.setInput(packed);
        byte[] bytes = new byte[size];
        int length = 0;
        while (length < size) {
          int more = inflater.inflate(bytes, length, size - length);
          if (more == 0) {
            throw new DataFormatException("it ends early");
          }
          length += more;
        }
        return bytes;
      }
    }
  },
  /** Zstandard (RFC 8878): of a web page smaller than zlib's fastest, in a quarter of its time. */
  ZSTD {
    @Override
    byte[] unpack(byte[] packed, int size) throws DataFormatException {
      try {
        byte[] bytes = Zstd.decompress(packed, size);
        if (bytes.length != size) {
          throw new DataFormatException("it ends early");
        }
        return bytes;
      } catch (ZstdException e) {
        throw (DataFormatException) new DataFormatException(e.getMessage()).initCause(e);
      }
    }
  };

  private static final int FASTEST = 1;

  /**
   * Up to so many bytes are compressed within memory that is there already: to clear new memory for
   * what a page may become at worst takes a tenth of the time of compressing it.
   */
  private static final int USUAL = 512 * 1024;

  /**
   * Compressors that nobody is using, at most as many as threads ever compressed at once. Each has
   * a megabyte of tables, which to make takes longer than compressing a short text.
   */
  private static final Queue<Compressor> IDLE = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("ArrayRecordComponent") // written into, never compared
  private record Compressor(ZstdCompressCtx context, byte[] space) {
    Compressor() {
      this(new ZstdCompressCtx().setLevel(FASTEST), new byte[(int) Zstd.compressBound(USUAL)]);
    }

    byte[] compress(byte[] bytes) {
      if (bytes.length > USUAL) {
        return context.compress(bytes);
      }
      int length = context.compressByteArray(space, 0, space.length, bytes, 0, bytes.length);
      return Arrays.copyOf(space, length);
    }
  }

  /** Compresses in the way of new originals, {@link #ZSTD}. */
  static byte[] pack(byte[] bytes) {
    Compressor idle = IDLE.poll();
    Compressor compressor = idle == null ? new Compressor() : idle;
    boolean sound = false;
    try {
      byte[] packed = compressor.compress(bytes);
      sound = true;
      return packed;
    } finally {
      if (sound) {
        IDLE.add(compressor);
      } else {
        compressor.context().close();
      }
    }
  }

  static Packing named(String name) throws DataFormatException {
    for (Packing packing : values()) {
      if (packing.name().equals(name)) {
        return packing;
      }
    }
    throw new DataFormatException("nobody knows the packing " + name);
  }

  /**
   * The bytes again.
   *
   * @param size how many they are
   * @throws DataFormatException where the compressed bytes are not what they were
   */
  abstract byte[] unpack(byte[] packed, int size) throws DataFormatException;
}
