package org.clipfile.model.ledger;

import java.util.List;
import java.util.Map;
import org.clipfile.model.ParsedClipping;

/** One input on its way into the store: read, or refused. */
public sealed interface Incoming {
  /** The input as it was named, absolute. */
  String path();

  /** The memory it takes, in bytes, rather too many. */
  default long held() {
    return 0;
  }

  /**
   * An input that was read.
   *
   * @param name the file's name
   * @param format the reader's format, such as {@code text}
   * @param bytes the original, byte for byte; read only
   * @param clippings at least one
   * @param companions the pictures of these clippings that lay beside the input: its names for them
   *     with their SHA-256, so that it can be read again
   */
  @SuppressWarnings("ArrayRecordComponent") // a megabyte on its way through; never compared
  record Read(
      String path,
      String name,
      String format,
      byte[] bytes,
      List<ParsedClipping> clippings,
      Map<String, String> companions)
      implements Incoming {
    private static final byte[] NONE = {};

    /** The same without the original, for who has made of it what is to be kept. */
    public Read withoutBytes() {
      return new Read(path, name, format, NONE, clippings, companions);
    }

    @Override
    public long held() {
      return bytes.length + clippings.stream().mapToLong(ParsedClipping::held).sum();
    }
  }

  /** An input that was refused. */
  record Refused(String path, Outcome.Rejected why) implements Incoming {}

  /**
   * A picture by itself: no input of its own where a clipping shows it, such as one beside a note;
   * else it is refused.
   *
   * @param sha256 of its bytes
   */
  record Picture(String path, String sha256, Outcome.Rejected why) implements Incoming {}
}
