package org.clipfile.archive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.Replacement;
import org.clipfile.store.ClippingStore.StoredOriginal;

/**
 * How much of their pages clippings hold. What was left out is told from the original, so it costs
 * nothing to keep. Thread-safe.
 */
public final class Receipts {
  private final ClippingStore store;
  private final Supplier<IndexFollower> index;
  private final Ingest ingest;
  private final Lock importing;
  private final Runnable changed;

  /**
   * @param index throws where the archive is open for reading only
   */
  Receipts(
      ClippingStore store,
      Supplier<IndexFollower> index,
      Ingest ingest,
      Lock importing,
      Runnable changed) {
    this.store = store;
    this.index = index;
    this.ingest = ingest;
    this.importing = importing;
    this.changed = changed;
  }

  /** A clipping's place in its original. */
  private record Place(Clipping clipping, StoredOriginal original, int ordinal) {}

  /** A part of an original that was read again. */
  private record Again(ParsedClipping parsed, String format) {}

  /**
   * What of its page a clipping holds. Of a file that is no page it holds all.
   *
   * @throws ArchiveException MISSING where there is no such clipping, IO where its original cannot
   *     be read any more
   */
  public Receipt of(long clipping) {
    Place place = place(clipping);
    String page = read(place, Extent.PAGE).parsed().article().bodyText();
    return Receipt.of(place.clipping().article(), page, place.original().wholePage());
  }

  /**
   * Has a clipping show all of its page, or its article only; reading the original again keeps to
   * it. What the owner wrote over its fields stays.
   *
   * @throws ArchiveException as {@link #of}, or IO where the archive is open for reading only
   */
  public void takePage(long clipping, boolean whole) {
    importing.lock();
    try {
      IndexFollower writing = index.get();
      Place place = place(clipping);
      Again again = read(place, whole ? Extent.PAGE : Extent.ARTICLE);
      Article shown = store.shown(clipping, again.parsed().article());
      var replacement =
          new Replacement(
              clipping, again.format(), new ParsedClipping(shown, again.parsed().pictures()));
      var _ = writing.follow(() -> store.takePage(replacement, whole), change -> change);
      writing.commit();
    } finally {
      importing.unlock();
    }
    changed.run();
  }

  private Place place(long id) {
    Clipping clipping =
        store
            .clipping(id)
            .orElseThrow(
                () -> new ArchiveException(Kind.MISSING, "There is no clipping " + id + "."));
    StoredOriginal original = store.storedOriginal(store.originals(id)[0]).orElseThrow();
    int ordinal =
        original.clippings().entrySet().stream()
            .filter(entry -> entry.getValue() == id)
            .findFirst()
            .orElseThrow()
            .getKey();
    return new Place(clipping, original, ordinal);
  }

  private Again read(Place place, Extent extent) {
    Found found = ingest.read(StoredSource.of(store, place.original(), extent));
    found.bundles().forEach(bundle -> bundle.close());
    Optional<Again> again = again(found.incoming(), place);
    return again.orElseThrow(
        () -> new ArchiveException(Kind.IO, "The original of this clipping cannot be read again."));
  }

  private static Optional<Again> again(List<Incoming> incoming, Place place) {
    return incoming.stream()
        .filter(Incoming.Read.class::isInstance)
        .map(Incoming.Read.class::cast)
        .filter(read -> read.path().equals(place.original().name()))
        .filter(read -> place.ordinal() < read.clippings().size())
        .map(read -> new Again(read.clippings().get(place.ordinal()), read.format()))
        .findFirst();
  }
}
