package org.clipfile.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clipfile.model.owner.SavedSearch;

/**
 * The saved searches in the archive's database, and what the standing ones among them found.
 * Thread-safe, as the store is that it belongs to.
 */
public final class SavedSearchStore {
  private final Database database;

  SavedSearchStore(Database database) {
    this.database = database;
  }

  /** All, by name. */
  public List<SavedSearch> all() {
    return database.read("read the searches of", Searches::all);
  }

  /** The one of this name, however it is spelled. */
  public Optional<SavedSearch> named(String name) {
    return database.read("read the searches of", session -> Searches.named(session, name));
  }

  /** Saves a search; false where its name is taken. */
  public boolean add(String name, String text, int grammar, boolean standing, Instant created) {
    return database.write(
        "save a search in",
        session -> Searches.add(session, name, text, grammar, standing, created));
  }

  /** Gives a search another text; what came in since its owner looked is to be matched again. */
  public void reword(long search, String text, int grammar) {
    change(session -> Searches.reword(session, search, text, grammar));
  }

  /**
   * Gives a search another name; false where that is taken.
   *
   * @param texts what becomes of the text of each search; it must find the same as before
   */
  public boolean rename(long search, String name, UnaryOperator<String> texts) {
    return database.write(
        "change the searches of", session -> Searches.rename(session, search, name, texts));
  }

  /** From now on what comes in is to be matched against a search, or no more. */
  public void stand(long search, boolean standing) {
    change(session -> Searches.stand(session, search, standing));
  }

  /** Forgets a search. */
  public void remove(long search) {
    change(session -> Searches.remove(session, search));
  }

  /** Whether clippings came in that a standing search was not matched against. */
  public boolean areBehind() {
    return database.read("read the searches of", Searches::behind);
  }

  /**
   * Keeps what a standing search found among the clippings up to one, for its owner to see; nothing
   * where the search has become another since it was read.
   */
  public void keepHits(SavedSearch search, long upTo, long... hits) {
    change(session -> Searches.matched(session, search, upTo, hits));
  }

  /** What a standing search found and its owner has not seen, the last that came in first. */
  public long[] fresh(long search) {
    return database.read("read the searches of", session -> Searches.fresh(session, search));
  }

  /** Notes that the owner has seen what a search found up to a clipping. */
  public void seen(long search, long upTo, Instant when) {
    change(session -> Searches.seen(session, search, upTo, when));
  }

  /** A change of the searches. */
  @FunctionalInterface
  private interface SearchChange {
    void in(Session session) throws SQLException;
  }

  private void change(SearchChange change) {
    var _ =
        database.write(
            "change the searches of",
            session -> {
              change.in(session);
              return true;
            });
  }
}
