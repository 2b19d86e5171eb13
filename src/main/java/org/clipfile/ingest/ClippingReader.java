package org.clipfile.ingest;

/**
 * Reads a format that holds articles. A pure function of its input: no clock, no network, no file
 * but the input's companions. Thread-safe.
 */
public non-sealed interface ClippingReader extends Format {
  /**
   * What is in the input.
   *
   * @throws RefusedInput where there is nothing
   */
  Contents read(Input input) throws RefusedInput;
}
