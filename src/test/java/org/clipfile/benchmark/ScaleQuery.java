package org.clipfile.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A search as it is typed in Clipfile and as FTS5 takes it.
 *
 * @param from the first day of publication that is asked for, or null; so is {@code to}
 */
record ScaleQuery(String typed, String match, @Nullable LocalDate from, @Nullable LocalDate to) {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  private static ScaleQuery of(String typed, String match) {
    return new ScaleQuery(typed, match, null, null);
  }

  /** What the index is asked. */
  Query tree() {
    return QueryParser.parse(typed, TODAY).query();
  }

  /** Words from frequent to rare, two words, OR, NOT, phrases, parts of words, and dates. */
  static List<ScaleQuery> of(GeneratedArchive generated) {
    var queries = new ArrayList<ScaleQuery>();
    for (int i = 0; i < 4; i++) {
      String frequent = generated.word(20 + 7 * i);
      String usual = generated.word(300 + 31 * i);
      String rare = generated.word(9_000 + 501 * i);
      String next = generated.word(25 + i);
      queries.add(of(usual, usual));
      queries.add(of(frequent + " " + usual, frequent + " " + usual));
      queries.add(of(rare + " OR " + usual, rare + " OR " + usual));
      queries.add(of(frequent + " -" + usual, frequent + " NOT " + usual));
      queries.add(
          new ScaleQuery(
              "\"" + frequent + " " + next + "\" date:2010..2020",
              "\"" + frequent + " " + next + "\"",
              LocalDate.of(2010, 1, 1),
              LocalDate.of(2020, 12, 31)));
      queries.add(
          new ScaleQuery(
              usual + " date:2001-03..2001-05",
              usual,
              LocalDate.of(2001, 3, 1),
              LocalDate.of(2001, 5, 31)));
      queries.add(of(rare.substring(0, 6) + "*", rare.substring(0, 6) + "*"));
    }
    queries.add(of(generated.word(3), generated.word(3)));
    return List.copyOf(queries);
  }
}
