package org.clipfile.archive;

import java.time.Clock;
import java.util.function.Supplier;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.store.ClippingStore;
import org.jspecify.annotations.Nullable;

/**
 * What the owner notes on clippings: read, starred, tags, a note, highlights. It is found as soon
 * as it is written, stays when originals are read again, and goes with the archive. Thread-safe.
 */
public final class Marking {
  private final ClippingStore store;
  private final Supplier<IndexFollower> index;
  private final Clock clock;
  private final Runnable changed;

  /**
   * @param index throws where the archive is open for reading only
   */
  Marking(ClippingStore store, Supplier<IndexFollower> index, Clock clock, Runnable changed) {
    this.store = store;
    this.index = index;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Changes the marks of clippings, of all or of none; unknown ids are passed over.
   *
   * @return how many became different
   */
  public int change(MarkChange change, long... clippings) {
    return write(() -> store.mark(change, clippings));
  }

  /**
   * Changes the marks of clippings, as {@link #change(MarkChange, long...)} does, and tells none of
   * the archive's listeners: for who shows the change at once, and would be disturbed by a list
   * that is searched anew, such as who marks as read what is just being read.
   *
   * @return how many became different
   */
  public int changeQuietly(MarkChange change, long... clippings) {
    return write(() -> store.mark(change, clippings), () -> {});
  }

  /**
   * Marks a passage.
   *
   * @param passage where it stands in the body's plain text
   * @param comment or null
   * @throws ArchiveException MISSING where there is no such clipping
   * @throws IllegalArgumentException where the passage has no words
   */
  public Highlight highlight(
      long clipping, Span passage, HighlightColour colour, @Nullable String comment) {
    String text = store.present(clipping).article().bodyText();
    var highlight = Highlight.of(text, passage, colour, comment, clock.instant());
    return write(() -> store.putHighlight(clipping, highlight)).orElseThrow();
  }

  /**
   * Writes colour and comment of a highlight that is there.
   *
   * @throws ArchiveException MISSING where it is not
   */
  public void change(long clipping, Highlight highlight) {
    var _ = store.present(clipping);
    if (highlight.id() == 0 || write(() -> store.putHighlight(clipping, highlight)).isEmpty()) {
      throw new ArchiveException(Kind.MISSING, "The highlight is not there any more.");
    }
  }

  /** Takes a highlight away; one that is not there is passed over. */
  public void removeHighlight(long clipping, long highlight) {
    var _ = write(() -> store.removeHighlight(clipping, highlight));
  }

  /** How many clippings are marked. */
  public OwnerCounts counts() {
    return store.ownerCounts();
  }

  private <T> T write(Supplier<T> change) {
    return write(change, changed);
  }

  private <T> T write(Supplier<T> change, Runnable told) {
    IndexFollower follower = index.get();
    T written = follower.followMany(change);
    follower.refresh();
    told.run();
    return written;
  }
}
