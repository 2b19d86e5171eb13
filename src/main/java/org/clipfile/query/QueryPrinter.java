package org.clipfile.query;

import org.clipfile.model.query.Query;

/** Writes a tree in the search language. Thread-safe. */
public final class QueryPrinter {
  private QueryPrinter() {}

  /** A text that reads back as the same tree. */
  public static String print(Query query) {
    throw new UnsupportedOperationException("not built yet");
  }
}
