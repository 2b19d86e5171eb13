package org.clipfile.ui.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.archive.UndoReport;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;

/** The books in words. */
final class LedgerWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private LedgerWords() {}

  /** Such as "26 November 2026, 08:02". */
  static String when(ImportRun run) {
    return MOMENT.format(run.started().atZone(ZoneId.systemDefault()));
  }

  /** Such as "24 added, 1 rejected"; what there is none of is not told. */
  static String sums(ImportRun run) {
    LedgerSums sums = run.sums();
    var words = new StringBuilder();
    part(words, sums.added(), "added");
    part(words, sums.duplicates(), sums.duplicates() == 1 ? "duplicate" : "duplicates");
    part(words, sums.rejected(), "rejected");
    return words.isEmpty() ? "Nothing" : words.toString();
  }

  private static void part(StringBuilder words, int count, String what) {
    if (count > 0) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(String.format(Locale.ENGLISH, "%,d %s", count, what));
    }
  }

  /** What else there is to tell of an import; may be empty. */
  static String state(ImportRun run) {
    if (run.undone() != null) {
      return "Undone";
    }
    return run.finished() == null ? "Not finished" : run.cancelled() ? "Stopped" : "";
  }

  /** How an input ended. */
  static String outcome(LedgerEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Added added -> "Added as clipping " + added.id();
      case Outcome.Duplicate duplicate ->
          "Duplicate of clipping "
              + duplicate.of()
              + (duplicate.trashed() ? ", which is in the trash" : "");
      case Outcome.Rejected why -> "Rejected: " + why.detail();
    };
  }

  static String undo(ImportRun run) {
    return String.format(
        Locale.ENGLISH,
        "The %,d clippings that it added are taken out, with their originals. What you have edited"
            + " since stays, and so does what another import found too. Your files are not"
            + " touched.",
        run.sums().added());
  }

  static String of(UndoReport report) {
    return String.format(Locale.ENGLISH, "Undone: %,d removed", report.removed())
        + (report.kept() == 0
            ? "."
            : String.format(
                Locale.ENGLISH,
                "; %,d kept, since you edited them or another import found them too.",
                report.kept()));
  }
}
