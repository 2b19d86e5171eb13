package org.clipfile.hostile;

import java.util.List;
import org.clipfile.ingest.Ingest;

/**
 * What Jazzer calls with every input it makes up. An input is read under each name that files of
 * the format have.
 */
public final class FuzzTarget {
  /** The system property that holds the names, parted by commas. */
  static final String NAMES = "fuzz.names";

  private static final Ingest INGEST = Ingest.standard();
  private static final List<String> FILES =
      List.of(System.getProperty(NAMES, "source.bin").split(",", -1));

  private FuzzTarget() {}

  /** Fails where the oracle does; Jazzer then keeps the input and says so. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    for (String name : FILES) {
      Oracle.read(INGEST, Fixtures.source(name, bytes));
    }
  }
}
