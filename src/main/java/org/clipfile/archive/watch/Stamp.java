package org.clipfile.archive.watch;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside. One that was written to has another stamp.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 */
record Stamp(long size, long modified) {
  /** Of what is there and cannot even be looked at. */
  static final Stamp UNREADABLE = new Stamp(-1, 0);

  static final Stamp NONE = new Stamp(0, 0);

  static Stamp of(BasicFileAttributes file) {
    return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /** The stamp of several files as one. */
  Stamp plus(Stamp other) {
    return new Stamp(size + other.size, Math.max(modified, other.modified));
  }
}
