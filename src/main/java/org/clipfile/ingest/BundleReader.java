package org.clipfile.ingest;

import java.io.IOException;

/**
 * Opens a format that holds inputs: an archive, a mailbox. Each member is an input with an original
 * of its own; the bundle itself is not kept. Memory is bounded by one member. Thread-safe.
 */
public non-sealed interface BundleReader extends Format {
  /**
   * Hands each member on, until there are enough.
   *
   * @throws IOException where the bundle breaks off; what was handed on before stays
   * @throws RefusedInput where nothing can be taken from it
   */
  void open(InputSource source, Members members) throws IOException, RefusedInput;
}
