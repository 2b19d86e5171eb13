package org.clipfile.ingest.readlater;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/** The text of an export of any size, in whatever charset somebody saved it again. */
final class ExportText {
  private static final int CHUNK = 1 << 16;
  private static final int BYTE_ORDER_MARK = 0xfeff;
  private static final int LONGEST_LINE = 48 << 20;

  private ExportText() {}

  /** The text, without a byte order mark. */
  static BufferedReader open(InputSource source) throws IOException, RefusedInput {
    Charset charset;
    try (InputStream in = source.stream()) {
      charset = charset(in, CHUNK);
    }
    return open(source.stream(), charset, CHUNK);
  }

  /** The text of some bytes, which is never in memory as a whole. */
  static BufferedReader of(byte[] bytes) throws IOException {
    int buffer = Math.clamp(bytes.length + 1L, 16, CHUNK); // most entries are small
    Charset charset = charset(new ByteArrayInputStream(bytes), buffer);
    return open(new ByteArrayInputStream(bytes), charset, buffer);
  }

  private static BufferedReader open(InputStream in, Charset charset, int buffer)
      throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, charset), buffer);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /**
   * The next line, or null behind the last.
   *
   * @throws IOException where it is longer than an article may be
   */
  static @Nullable String line(Reader reader) throws IOException {
    int next = reader.read();
    if (next < 0) {
      return null;
    }
    var line = new StringBuilder();
    while (next >= 0 && next != '\n') {
      if (line.length() >= LONGEST_LINE) {
        throw new IOException("a line is longer than " + (LONGEST_LINE >> 20) + " million letters");
      }
      line.append((char) next);
      next = reader.read();
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  /** UTF-8 where all is, or all was until one scratch; else what the first foreign part is in. */
  private static Charset charset(InputStream in, int buffer) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(buffer);
    CharBuffer chars = CharBuffer.allocate(buffer);
    boolean foreign = false;
    while (true) {
      int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      boolean last = count < bytes.remaining();
      bytes.position(bytes.position() + count).flip();
      int length = bytes.limit();
      boolean broken = decoder.decode(bytes, chars.clear(), last).isError();
      boolean wide = chars.flip().chars().anyMatch(c -> c == 0);
      if (broken || wide) {
        return foreign
            ? StandardCharsets.UTF_8
            : Charsets.of(Arrays.copyOf(bytes.array(), last ? length : lines(bytes, length)));
      }
      foreign |= chars.chars().anyMatch(c -> c > 127);
      if (last) {
        return StandardCharsets.UTF_8;
      }
      bytes.compact();
    }
  }

  /** The length of the whole lines, so that no character is cut; of all where there are none. */
  private static int lines(ByteBuffer bytes, int length) {
    for (int end = length; end > 0; end--) {
      if (bytes.get(end - 1) == '\n') {
        return end;
      }
    }
    return length;
  }
}
