package org.clipfile.render;

import java.util.regex.Pattern;
import org.clipfile.model.Picture;
import org.jspecify.annotations.Nullable;

/** Tells the hash of a picture from what the body calls it. */
final class PictureAddress {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private PictureAddress() {}

  /** The hash in such an address, or null where it names no picture of the archive. */
  static @Nullable String sha256(String address) {
    if (!address.startsWith(Picture.URL_PREFIX)) {
      return null;
    }
    String hash = address.substring(Picture.URL_PREFIX.length());
    return HASH.matcher(hash).matches() ? hash : null;
  }
}
