package org.clipfile.archive;

import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.StoredOriginal;

/** The archive's originals as inputs, to be read again. */
final class StoredSource {
  private StoredSource() {}

  /** An original, of which as much is wanted as its clipping shows. */
  static InputSource of(ClippingStore store, StoredOriginal original) {
    return of(store, original, original.wholePage() ? Extent.PAGE : Extent.ARTICLE);
  }

  static InputSource of(ClippingStore store, StoredOriginal original, Extent extent) {
    var companions =
        new Companions() {
          @Override
          public Optional<byte[]> find(String path) {
            return store.companion(original.id(), path);
          }

          @Override
          public Optional<byte[]> findAt(String url) {
            return store.companion(original.id(), url);
          }
        };
    return InputSource.kept(
        original.name(), original.size(), () -> bytes(store, original), companions, extent);
  }

  private static byte[] bytes(ClippingStore store, StoredOriginal original) {
    return store
        .originalBytes(original.id())
        .orElseThrow(
            () -> new ArchiveException(Kind.MISSING, "An original of the archive is gone."));
  }
}
