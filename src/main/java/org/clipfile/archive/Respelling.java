package org.clipfile.archive;

import java.util.List;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.clipfile.search.ClippingSearcher;
import org.jspecify.annotations.Nullable;

/** Spells a part of a query as the archive does. */
final class Respelling {
  private static final int MOST = 3;

  private final ClippingSearcher searcher;

  Respelling(ClippingSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * A part spelled otherwise.
   *
   * @param word what was typed; of several words the first that differs
   * @param instead how it is spelled now
   */
  record Correction(Query part, String word, String instead) {}

  /**
   * The part with its unknown words spelled as the archive has them.
   *
   * @param rank 0 for the nearest spelling, 1 for the next
   * @return null where no word is near enough, or the part is no word or phrase
   */
  @Nullable Correction of(Query part, int rank) {
    return of(part, null, rank);
  }

  private @Nullable Correction of(Query part, @Nullable TextField field, int rank) {
    return switch (part) {
      case Query.In(TextField inner, Query words) -> {
        Correction correction = of(words, inner, rank);
        yield correction == null
            ? null
            : new Correction(
                new Query.In(inner, correction.part()), correction.word(), correction.instead());
      }
      case Query.Word(String word) -> {
        String instead = nearest(word, field, rank);
        yield instead == null ? null : new Correction(new Query.Word(instead), word, instead);
      }
      case Query.Exact(String word) -> {
        String instead = nearest(word, field, rank);
        yield instead == null ? null : new Correction(new Query.Exact(instead), word, instead);
      }
      case Query.Phrase(String text) -> phrase(text, field, rank);
      default -> null;
    };
  }

  private @Nullable Correction phrase(String text, @Nullable TextField field, int rank) {
    Correction first = null;
    String phrase = text;
    for (Query part : Loosening.words(text)) {
      String word = ((Query.Word) part).text();
      boolean unknown = searcher.count(field == null ? part : new Query.In(field, part)) == 0;
      String instead = unknown ? nearest(word, field, rank) : null;
      if (instead != null) {
        phrase = phrase.replace(word, instead);
        first = first == null ? new Correction(part, word, instead) : first;
      }
    }
    return first == null
        ? null
        : new Correction(new Query.Phrase(phrase), first.word(), first.instead());
  }

  private @Nullable String nearest(String word, @Nullable TextField field, int rank) {
    List<String> near = searcher.spellings(word, field, MOST);
    return rank < near.size() ? near.get(rank) : null;
  }
}
