package org.clipfile.archive;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.DayOrder;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.ChangeBatch;

/**
 * What the owner writes over what was read. What was read is not lost: it stands in the original,
 * and can be had back field by field. Thread-safe.
 */
public final class Editing {
  private final ClippingStore store;
  private final Supplier<IndexFollower> index;
  private final Originals originals;
  private final Runnable changed;

  /**
   * @param index throws where the archive is open for reading only
   */
  Editing(
      ClippingStore store, Supplier<IndexFollower> index, Originals originals, Runnable changed) {
    this.store = store;
    this.index = index;
    this.originals = originals;
    this.changed = changed;
  }

  /** What the owner wrote over a clipping's fields; empty where it is as it was read. */
  public Map<ArticleField, String> edits(long clipping) {
    return store.edits(clipping);
  }

  /**
   * Writes the owner's words over fields of a clipping; reading it again leaves them.
   *
   * @param edits an empty value empties its field
   * @throws ArchiveException MISSING where there is no such clipping
   * @throws IllegalArgumentException with a sentence, where a field cannot have its value
   */
  public void edit(long clipping, Map<ArticleField, String> edits) {
    var _ = store.present(clipping);
    change(() -> store.edit(clipping, edits));
  }

  /**
   * The article as today's readers read it from its original, without its owner's words.
   *
   * @throws ArchiveException MISSING where there is no such clipping, IO where its original cannot
   *     be read any more
   */
  public Article asRead(long clipping) {
    Originals.Place place = originals.place(clipping);
    Extent extent = place.original().wholePage() ? Extent.PAGE : Extent.ARTICLE;
    return originals.read(place, extent).parsed().article();
  }

  /**
   * Takes the owner's words from a field: it has again what was read.
   *
   * @throws ArchiveException as {@link #asRead}
   */
  public void takeBack(long clipping, ArticleField field) {
    Article read = asRead(clipping);
    change(() -> store.takeBack(clipping, field, read));
  }

  private void change(Supplier<ChangeBatch> write) {
    IndexFollower follower = index.get();
    var _ = follower.follow(write, change -> change);
    follower.commit();
    changed.run();
  }

  /**
   * A date as people type it, such as "5 January 2026", "5.1.2026", "January 2026" or "2026年1月5日",
   * in ISO 8601 as an edit wants it.
   *
   * @param language by whose habit 3/4/2021 is read, BCP 47; where it has none the day is first
   * @return empty where it is no date
   */
  public static Optional<String> date(String typed, String language) {
    String plain = typed.strip();
    try {
      return Optional.of(ClippingDate.parse(plain, DateOrigin.OWNER).iso());
    } catch (DateTimeException e) {
      DayOrder habit = DayOrder.of(language);
      return Dates.whole(plain)
          .map(date -> habit == null ? date : date.in(habit))
          .map(Editing::certain);
    }
  }

  private static String certain(ReadDate date) {
    return date.from(DateOrigin.OWNER).iso();
  }
}
