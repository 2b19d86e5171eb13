package org.clipfile.query;

import java.time.LocalDate;

/** Reads the search language. Thread-safe. */
public final class QueryParser {
  private QueryParser() {}

  /**
   * Reads a text. Never fails: what is no operator is text.
   *
   * @param today what words such as {@code last-week} start from
   */
  public static ParsedQuery parse(String text, LocalDate today) {
    throw new UnsupportedOperationException("not built yet");
  }
}
