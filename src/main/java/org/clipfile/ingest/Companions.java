package org.clipfile.ingest;

import java.util.Optional;

/** The files beside an input. */
@FunctionalInterface
public interface Companions {
  /** Nothing lies beside the input. */
  Companions NONE = path -> Optional.empty();

  /**
   * The bytes of a companion.
   *
   * @param path relative to the input's folder, parts parted by {@code /}, percent-decoding done
   * @return empty where there is no such file, or where the path leads out of the folder
   */
  Optional<byte[]> find(String path);
}
