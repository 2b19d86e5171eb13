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
      case Outcome.Duplicate duplicate ->
          line.put("outcome", "duplicate").put("of", duplicate.of());
      case Outcome.Rejected rejected ->
          line.put("outcome", "rejected")
              .put("reason", rejected.reason())
              .put("detail", rejected.detail());
    }
    return line.end();
  }

  /** Such as "24 added, 0 duplicates, 1 rejected." */
  static String plain(ImportRun run) {
    LedgerSums sums = run.sums();
    return "%d added, %d duplicates, %d rejected%s."
        .formatted(
            sums.added(),
            sums.duplicates(),
            sums.rejected(),
            run.cancelled() ? "; stopped before the end" : "");
  }

  static String json(ImportRun run) {
    LedgerSums sums = run.sums();
    var line = new JsonLine();
    if (run.undone() != null) {
      line.put("undone", run.undone().toString());
    }
    return line.put("run", run.id())
        .put("added", sums.added())
        .put("duplicates", sums.duplicates())
        .put("rejected", sums.rejected())
        .put("total", sums.total())
        .put("cancelled", run.cancelled())
        .end();
  }
}
