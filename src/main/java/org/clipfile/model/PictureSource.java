package org.clipfile.model;

import java.util.Optional;

/** Where the pictures of articles are found, by hash. */
@FunctionalInterface
public interface PictureSource {
  /** A source without any picture. */
  PictureSource NONE = sha256 -> Optional.empty();

  /** The picture with this SHA-256 (lower-case hexadecimal), or empty where there is none. */
  Optional<Picture> picture(String sha256);
}
