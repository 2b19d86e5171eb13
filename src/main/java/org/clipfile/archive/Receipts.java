package org.clipfile.archive;

import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.clipfile.archive.Originals.Again;
import org.clipfile.archive.Originals.Place;
import org.clipfile.ingest.Extent;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.Replacement;

/**
 * How much of their pages clippings hold. What was left out is told from the original, so it costs
 * nothing to keep. Thread-safe.
 */
public final class Receipts {
  private final ClippingStore store;
  private final Supplier<IndexFollower> index;
  private final Originals originals;
  private final Lock importing;
  private final Runnable changed;

  /**
   * @param index throws where the archive is open for reading only
   */
  Receipts(
      ClippingStore store,
      Supplier<IndexFollower> index,
      Originals originals,
      Lock importing,
      Runnable changed) {
    this.store = store;
    this.index = index;
    this.originals = originals;
    this.importing = importing;
    this.changed = changed;
  }

  /**
   * What of its page a clipping holds. Of a file that is no page it holds all.
   *
   * @throws ArchiveException MISSING where there is no such clipping, IO where its original cannot
   *     be read any more
   */
  public Receipt of(long clipping) {
    Place place = originals.place(clipping);
    String page = originals.read(place, Extent.PAGE).parsed().article().bodyText();
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
      Place place = originals.place(clipping);
      Again again = originals.read(place, whole ? Extent.PAGE : Extent.ARTICLE);
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
}
