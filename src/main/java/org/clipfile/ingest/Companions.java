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

  /**
   * The bytes of the picture whose path ends so, wherever it lies in the folder or archive that is
   * taken in; see {@link PictureIndex#find}.
   */
  default Optional<byte[]> findAnywhere(String end) {
    return Optional.empty();
  }

  /**
   * The bytes of what was kept together with the input under an address, such as {@code
   * https://example.org/a.png} or {@code cid:part1@example.org}. Nothing is fetched.
   */
  default Optional<byte[]> findAt(String url) {
    return Optional.empty();
  }
}
