package org.clipfile.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.clipfile.query.SavedTexts;
import org.clipfile.search.ClippingSearcher;
import org.clipfile.store.ClippingStore;
import org.jspecify.annotations.Nullable;

/**
 * Matches what came in against the standing searches, as far as the index has it. How far each has
 * got is written together with what it found: whatever stops this, the rest is matched the next
 * time. Thread-safe.
 */
final class StandingMatcher {
  private static final Logger LOG = Logger.getLogger(StandingMatcher.class.getName());

  private final ClippingStore store;
  private final ClippingSearcher searcher;
  private final Stories stories;
  private final @Nullable IndexFollower follower;
  private final SavedTexts texts;
  private final Clock clock;

  /**
   * @param follower null where the archive is open for reading only: then nothing is matched
   */
  StandingMatcher(
      ClippingStore store,
      ClippingSearcher searcher,
      Stories stories,
      @Nullable IndexFollower follower,
      SavedTexts texts,
      Clock clock) {
    this.store = store;
    this.searcher = searcher;
    this.stories = stories;
    this.follower = follower;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Matches. A failure is logged and does no harm: what was to be matched is matched the next time.
   */
  synchronized void match() {
    try {
      if (follower == null || !store.searches().areBehind()) {
        return;
      }
      OptionalLong upTo = follower.searchableUpTo();
      if (upTo.isPresent()) {
        for (SavedSearch search : store.searches().all()) {
          if (search.standing() && search.matched() < upTo.getAsLong()) {
            match(search, upTo.getAsLong());
          }
        }
      }
    } catch (ArchiveException e) {
      LOG.log(Level.WARNING, "The standing searches could not be matched", e);
    }
  }

  private void match(SavedSearch search, long upTo) {
    Query query =
        stories.resolved(QueryParser.parse(search.text(), LocalDate.now(clock), texts).query());
    store.searches().keepHits(search, upTo, searcher.among(query, search.matched(), upTo));
  }
}
