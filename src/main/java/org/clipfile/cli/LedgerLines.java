package org.clipfile.cli;

import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;

/** An import's books as lines of JSON. */
final class LedgerLines {
  private LedgerLines() {}

  static String json(LedgerEntry entry) {
    var line = new JsonLine().put("path", entry.path());
    switch (entry.outcome()) {
      case Outcome.Added added -> line.put("outcome", "added").put("id", added.id());
      case Outcome.Duplicate(long of, boolean trashed) -> {
        line.put("outcome", "duplicate").put("of", of);
        if (trashed) {
          line.put("trashed", true);
        }
      }
      case Outcome.Rejected rejected ->
          line.put("outcome", "rejected")
              .put("reason", rejected.reason())
              .put("detail", rejected.detail());
    }
    return line.end();
  }

  /** Such as "24 added, 0 duplicates, 1 rejected." */
  static String plain(ImportRun run) {
    return plain(run.sums()) + (run.cancelled() ? "; stopped before the end." : ".");
  }

  static String json(ImportRun run) {
    var line = new JsonLine();
    if (run.undone() != null) {
      line.put("undone", run.undone().toString());
    }
    return sums(line.put("run", run.id()), run.sums()).put("cancelled", run.cancelled()).end();
  }

  /** The sums of several imports. */
  static String json(LedgerSums sums) {
    return sums(new JsonLine(), sums).end();
  }

  private static JsonLine sums(JsonLine line, LedgerSums sums) {
    return line.put("added", sums.added())
        .put("duplicates", sums.duplicates())
        .put("rejected", sums.rejected())
        .put("total", sums.total());
  }

  /** The sums for a person. */
  static String plain(LedgerSums sums) {
    return "%d added, %d duplicates, %d rejected"
        .formatted(sums.added(), sums.duplicates(), sums.rejected());
  }
}
