package org.clipfile.model.dossier;

import java.time.LocalDate;
import org.clipfile.model.PdfOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier is to be like.
 *
 * @param title on its cover; never blank
 * @param note on its cover, paragraphs parted by a blank line, or null
 * @param query what its clippings were searched with, or null
 * @param newPages whether each article begins a page
 * @param page how its pages are set, and what of the owner's is shown
 * @param date that it bears; nothing else in it depends on when it was made
 */
public record DossierPlan(
    String title,
    @Nullable String note,
    @Nullable String query,
    DossierGrouping grouping,
    boolean newPages,
    PdfOptions page,
    LocalDate date) {
  public DossierPlan {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A dossier needs a title.");
    }
  }

  /** A dossier of this title and day, plain: each article on a new page, nothing of the owner's. */
  public static DossierPlan of(String title, LocalDate date) {
    return new DossierPlan(
        title, null, null, DossierGrouping.NONE, true, PdfOptions.STANDARD, date);
  }

  /** The same with another note. */
  public DossierPlan noted(@Nullable String newNote) {
    return new DossierPlan(title, newNote, query, grouping, newPages, page, date);
  }

  /** The same, found by another query. */
  public DossierPlan foundBy(@Nullable String newQuery) {
    return new DossierPlan(title, note, newQuery, grouping, newPages, page, date);
  }

  /** The same, put together otherwise. */
  public DossierPlan grouped(DossierGrouping newGrouping) {
    return new DossierPlan(title, note, query, newGrouping, newPages, page, date);
  }

  /** The same, with articles that begin a page or do not. */
  public DossierPlan withNewPages(boolean wanted) {
    return new DossierPlan(title, note, query, grouping, wanted, page, date);
  }

  /** The same with its pages set in another way. */
  public DossierPlan on(PdfOptions newPage) {
    return new DossierPlan(title, note, query, grouping, newPages, newPage, date);
  }
}
