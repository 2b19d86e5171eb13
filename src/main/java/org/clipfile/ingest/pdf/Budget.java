package org.clipfile.ingest.pdf;

import org.apache.pdfbox.cos.COSStream;

/** What drawing the pages of one file may cost, however often they draw the same. One thread. */
final class Budget {
  /** So many operators a page may have. */
  private static final long PAGE = 3_000_000;

  /** So many operators all pages may have. */
  private static final long FILE = 60_000_000;

  /** A stream is written at about so many bytes an operator. */
  private static final long BYTES_PER_OPERATOR = 16;

  private final StreamSizes sizes;
  private long file = FILE;
  private long page = PAGE;

  Budget(StreamSizes sizes) {
    this.sizes = sizes;
  }

  /** A page, or a stream of it, asks for more than it may. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
      super(message);
    }
  }

  StreamSizes sizes() {
    return sizes;
  }

  /** Begins a page. */
  void startPage() {
    page = PAGE;
  }

  /** Whether nothing is left for more pages. */
  boolean isSpent() {
    return file <= 0;
  }

  void spend(long operators) {
    page -= operators;
    file -= operators;
    if (page < 0 || file < 0) {
      throw new Exhausted("a page draws too much");
    }
  }

  /** Charges for a stream that is about to be read. */
  void spend(COSStream stream) {
    spend(1 + sizes.of(stream) / BYTES_PER_OPERATOR);
  }
}
