package org.clipfile.store;

import org.clipfile.model.Picture;

/**
 * An original as it is kept.
 *
 * @param size of what came, in bytes
 * @param bytes compressed by {@link Packing#pack}
 */
@SuppressWarnings("ArrayRecordComponent") // on its way into the database; never compared
record PackedOriginal(String sha256, int size, byte[] bytes) {
  static PackedOriginal of(byte[] original) {
    return new PackedOriginal(Picture.sha256(original), original.length, Packing.pack(original));
  }
}
