package org.clipfile.ingest;

import java.util.List;
import org.clipfile.model.ParsedClipping;

/**
 * Reads one format. A pure function of its input: no clock, no network, no file but the input's
 * companions. Thread-safe.
 */
public interface ClippingReader {
  /** The format's name as the archive keeps it, such as {@code text}; lower case, one word. */
  String format();

  /** Whether the input is of this format: by content first, by name second. Cheap. */
  boolean recognises(Input input);

  /**
   * The clippings in the input, at least one.
   *
   * @throws RefusedInput where there is none
   */
  List<ParsedClipping> read(Input input) throws RefusedInput;
}
