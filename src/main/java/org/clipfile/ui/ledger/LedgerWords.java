package org.clipfile.ui.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.UndoReport;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.ui.control.Messages;

/** The books in words. */
final class LedgerWords {
  private static final Messages TEXTS = Messages.of(LedgerWords.class);

  private LedgerWords() {}

  /** Such as "26 November 2026, 08:02". */
  static String when(ImportRun run) {
    return DateTimeFormatter.ofPattern(TEXTS.text("pattern.moment"), Messages.language())
        .format(run.started().atZone(ZoneId.systemDefault()));
  }

  /** Such as "24 added, 1 rejected"; what there is none of is not told. */
  static String sums(ImportRun run) {
    LedgerSums sums = run.sums();
    var parts = new ArrayList<String>();
    part(parts, "sums.added", sums.added());
    part(parts, "sums.duplicates", sums.duplicates());
    part(parts, "sums.rejected", sums.rejected());
    return parts.isEmpty() ? TEXTS.text("sums.none") : String.join(TEXTS.text("sums-joint"), parts);
  }

  private static void part(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(TEXTS.text(key, count));
    }
  }

  /** What else there is to tell of an import; may be empty. */
  static String state(ImportRun run) {
    if (run.undone() != null) {
      return TEXTS.text("state.undone");
    }
    if (run.finished() == null) {
      return TEXTS.text("state.unfinished");
    }
    return run.cancelled() ? TEXTS.text("state.stopped") : "";
  }

  /** How an input ended. */
  static String outcome(LedgerEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Added added -> TEXTS.text("outcome.added", added.id());
      case Outcome.Duplicate duplicate ->
          TEXTS.text(
              duplicate.trashed() ? "outcome.duplicate.trashed" : "outcome.duplicate",
              duplicate.of());
      case Outcome.Rejected why -> TEXTS.text("outcome.rejected", RejectWords.of(why));
    };
  }

  static String undo(ImportRun run) {
    return TEXTS.text("undo.consequences", run.sums().added());
  }

  static String of(UndoReport report) {
    return report.kept() == 0
        ? TEXTS.text("undone", report.removed())
        : TEXTS.text("undone.kept", report.removed(), report.kept());
  }
}
