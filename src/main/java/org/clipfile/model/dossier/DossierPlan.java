package org.clipfile.model.dossier;

import java.time.LocalDate;
import java.util.Locale;
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
 * @param language of its own words, such as the headings; English where Clipfile does not speak it
 */
public record DossierPlan(
    String title,
    @Nullable String note,
    @Nullable String query,
    DossierGrouping grouping,
    boolean newPages,
    PdfOptions page,
    LocalDate date,
    Locale language) {
  public DossierPlan {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A dossier needs a title.");
    }
  }

  /**
   * A dossier of this title and day, in English and plain: each article on a new page, nothing of
   * the owner's.
   */
  public static DossierPlan of(String title, LocalDate date) {
    return new DossierPlan(
        title, null, null, DossierGrouping.NONE, true, PdfOptions.STANDARD, date, Locale.ENGLISH);
  }

  /** The same with another note. */
  public DossierPlan noted(@Nullable String newNote) {
    return new DossierPlan(title, newNote, query, grouping, newPages, page, date, language);
  }

  /** The same, found by another query. */
  public DossierPlan foundBy(@Nullable String newQuery) {
    return new DossierPlan(title, note, newQuery, grouping, newPages, page, date, language);
  }

  /** The same, put together otherwise. */
  public DossierPlan grouped(DossierGrouping newGrouping) {
    return new DossierPlan(title, note, query, newGrouping, newPages, page, date, language);
  }

  /** The same, with articles that begin a page or do not. */
  public DossierPlan withNewPages(boolean wanted) {
    return new DossierPlan(title, note, query, grouping, wanted, page, date, language);
  }

  /** The same with its pages set in another way. */
  public DossierPlan on(PdfOptions newPage) {
    return new DossierPlan(title, note, query, grouping, newPages, newPage, date, language);
  }

  /** The same with its own words in another language. */
  public DossierPlan speaking(Locale other) {
    return new DossierPlan(title, note, query, grouping, newPages, page, date, other);
  }
}
