package org.clipfile.ui.importing;

import java.util.stream.Stream;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.ledger.RejectWords;

/** An import's books in words. */
final class SumsWords {
  private static final Messages TEXTS = Messages.of(SumsWords.class);

  private SumsWords() {}

  /** Such as "24 added, 0 duplicates, 1 rejected." */
  static String of(ImportRun run) {
    LedgerSums sums = run.sums();
    return TEXTS.text(
        run.cancelled() ? "sums.stopped" : "sums",
        sums.added(),
        sums.duplicates(),
        sums.rejected());
  }

  /** The line for an input that was rejected; none for others. */
  static Stream<Dialogs.Line> rejected(LedgerEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Rejected why -> Stream.of(new Dialogs.Line(entry.path(), RejectWords.of(why)));
      case Outcome.Added added -> Stream.empty();
      case Outcome.Duplicate duplicate -> Stream.empty();
    };
  }
}
