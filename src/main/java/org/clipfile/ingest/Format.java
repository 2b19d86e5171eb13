package org.clipfile.ingest;

/** One format of files: either holds articles itself, or holds inputs. Thread-safe. */
public sealed interface Format permits ClippingReader, BundleReader {
  /** The format's name as the archive keeps it, such as {@code text}; lower case, one word. */
  String format();

  /** Whether the input is of this format: by content first, by name second. Cheap. */
  boolean recognises(Input input);
}
