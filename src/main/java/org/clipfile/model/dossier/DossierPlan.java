package org.clipfile.model.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier is to be like.
 *
 * @param title on its cover; never blank
 * @param note on its cover, paragraphs parted by a blank line, or null
 * @param query what its clippings were searched with, or null
 * @param newPages whether each article begins a page
 * @param pictures whether the articles' pictures are shown
 * @param notes whether the owner's notes stand below the articles
 * @param highlights whether the passages that the owner marked are marked
 * @param date that it bears; nothing else in it depends on when it was made
 */
public record DossierPlan(
    String title,
    @Nullable String note,
    @Nullable String query,
    DossierGrouping grouping,
    boolean newPages,
    boolean pictures,
    boolean notes,
    boolean highlights,
    LocalDate date) {
  public DossierPlan {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A dossier needs a title.");
    }
  }

  /** A dossier of this title and day, plain: each article on a new page, nothing of the owner's. */
  public static DossierPlan of(String title, LocalDate date) {
    return new DossierPlan(
        title, null, null, DossierGrouping.NONE, true, true, false, false, date);
  }

  /** The same with another note. */
  public DossierPlan noted(@Nullable String newNote) {
    return new DossierPlan(
        title, newNote, query, grouping, newPages, pictures, notes, highlights, date);
  }

  /** The same, found by another query. */
  public DossierPlan foundBy(@Nullable String newQuery) {
    return new DossierPlan(
        title, note, newQuery, grouping, newPages, pictures, notes, highlights, date);
  }

  /** The same, put together otherwise. */
  public DossierPlan grouped(DossierGrouping newGrouping) {
    return new DossierPlan(
        title, note, query, newGrouping, newPages, pictures, notes, highlights, date);
  }

  /** The same, with articles that begin a page or do not. */
  public DossierPlan withNewPages(boolean wanted) {
    return new DossierPlan(
        title, note, query, grouping, wanted, pictures, notes, highlights, date);
  }

  /** The same with pictures or without. */
  public DossierPlan withPictures(boolean wanted) {
    return new DossierPlan(
        title, note, query, grouping, newPages, wanted, notes, highlights, date);
  }

  /** The same with the owner's notes and highlights or without. */
  public DossierPlan withOwners(boolean wantsNotes, boolean wantsHighlights) {
    return new DossierPlan(
        title, note, query, grouping, newPages, pictures, wantsNotes, wantsHighlights, date);
  }
}
