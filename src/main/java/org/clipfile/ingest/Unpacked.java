package org.clipfile.ingest;

import java.util.concurrent.atomic.AtomicLong;
import org.clipfile.model.ledger.RejectReason;

/**
 * How much a bundle has been unpacked to so far, with all bundles in it: what is packed in itself
 * again and again is small on each level. Thread-safe.
 */
public final class Unpacked {
  /** A bundle may unpack to so many times its own size, texts being packed to a tenth at best. */
  private static final long LARGEST_RATIO = 200;

  /** What every bundle may unpack to, however small it is. */
  private static final long ALLOWANCE = 256L << 20;

  private final long packed;
  private final AtomicLong unpacked = new AtomicLong();

  /**
   * @param packed the size of the outermost bundle
   */
  public Unpacked(long packed) {
    this.packed = packed;
  }

  /**
   * Adds so many bytes.
   *
   * @throws RefusedInput where the bundle unpacks to more than a bundle may
   */
  public void add(long bytes) throws RefusedInput {
    check(unpacked.addAndGet(bytes), packed);
  }

  /** Refuses what is unpacked from a number of bytes to far too many. */
  static void check(long unpacked, long packed) throws RefusedInput {
    if (unpacked > ALLOWANCE && unpacked / LARGEST_RATIO > Math.max(1, packed)) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE,
          "It unpacks to more than "
              + LARGEST_RATIO
              + " times its size, which no archive of clippings does; the rest was left out.");
    }
  }
}
