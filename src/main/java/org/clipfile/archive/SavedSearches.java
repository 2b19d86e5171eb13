package org.clipfile.archive;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.owner.OwnNames;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.query.QueryParser;
import org.clipfile.query.QueryPiece;
import org.clipfile.store.SavedSearchStore;

/**
 * Searches that were given a name. They are known by it however it is spelled, and asked for with
 * {@code search:"name"}. Those that are standing collect what comes in. Thread-safe.
 */
public final class SavedSearches {
  private final SavedSearchStore searches;
  private final StandingMatcher matcher;
  private final Clock clock;
  private final Runnable changed;

  SavedSearches(SavedSearchStore searches, StandingMatcher matcher, Clock clock, Runnable changed) {
    this.searches = searches;
    this.matcher = matcher;
    this.clock = clock;
    this.changed = changed;
  }

  /** All, by name. */
  public List<SavedSearch> all() {
    return searches.all();
  }

  /** The search of this name, however it is spelled. */
  public Optional<SavedSearch> named(String name) {
    return searches.named(name);
  }

  /**
   * Saves a search. What is there already counts as seen.
   *
   * @param text as typed
   * @param standing whether what comes in is to be matched against it
   * @throws IllegalArgumentException with a sentence, where name or text are none, or the name is
   *     taken
   */
  public SavedSearch save(String name, String text, boolean standing) {
    String cleaned = OwnNames.clean(name);
    String asked = wording(text);
    if (!searches.add(cleaned, asked, QueryParser.VERSION, standing, clock.instant())) {
      throw taken(cleaned);
    }
    changed.run();
    return present(cleaned);
  }

  /**
   * Gives a search another text. A standing one finds anew what came in since its owner last
   * looked.
   *
   * @throws IllegalArgumentException with a sentence, where the text is none
   * @throws ArchiveException MISSING where there is no such search
   */
  public void reword(String name, String text) {
    searches.reword(present(name).id(), wording(text), QueryParser.VERSION);
    matcher.match();
    changed.run();
  }

  /**
   * Gives a search another name, also in the searches that name it.
   *
   * @throws IllegalArgumentException with a sentence, where the name is none or taken
   * @throws ArchiveException MISSING where there is no such search
   */
  public void rename(String name, String newName) {
    String cleaned = OwnNames.clean(newName);
    SavedSearch search = present(name);
    boolean renamed =
        searches.rename(
            search.id(), cleaned, text -> QueryPiece.renamed(text, search.name(), cleaned));
    if (!renamed) {
      throw taken(cleaned);
    }
    changed.run();
  }

  /**
   * Has what comes in from now on matched against a search, or no more.
   *
   * @throws ArchiveException MISSING where there is no such search
   */
  public void stand(String name, boolean standing) {
    searches.stand(present(name).id(), standing);
    changed.run();
  }

  /**
   * Forgets a search.
   *
   * @throws ArchiveException MISSING where there is no such search
   */
  public void remove(String name) {
    searches.remove(present(name).id());
    changed.run();
  }

  /**
   * What came in since its owner looked and matches a standing search, the last first.
   *
   * @throws ArchiveException MISSING where there is no such search
   */
  public long[] fresh(String name) {
    return searches.fresh(present(name).id());
  }

  /**
   * Notes that the owner has seen what a search found. What was found later stays new.
   *
   * @param search as it was when the owner looked
   */
  public void seen(SavedSearch search) {
    searches.seen(search.id(), search.matched(), clock.instant());
    changed.run();
  }

  private SavedSearch present(String name) {
    return named(name)
        .orElseThrow(
            () -> new ArchiveException(Kind.MISSING, "There is no saved search “" + name + "”."));
  }

  private static String wording(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A search needs words to be saved.");
    }
    return text.strip();
  }

  private static IllegalArgumentException taken(String name) {
    return new IllegalArgumentException("There is a saved search “" + name + "” already.");
  }
}
