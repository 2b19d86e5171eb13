package org.clipfile.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Imports;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.OutcomeKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile ledger}: the imports, and the books of one. */
@Command(
    name = "ledger",
    description = "Lists the imports, the latest first; or what came of the inputs of one.")
final class LedgerCommand implements Callable<Integer> {
  private static final int PAGE = 1000;

  private final RootCommand root;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "An import's number, for its entries.")
  private @Nullable Long run;

  @Option(
      names = "--only",
      paramLabel = "OUTCOME",
      description = "Only these entries: ${COMPLETION-CANDIDATES}.")
  private @Nullable OutcomeKind only;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Writes the books of the import to a file of comma-separated values.")
  private @Nullable Path csv;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  LedgerCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (run == null && (csv != null || only != null)) {
      throw new WrongUsage("Name the import whose entries are meant.");
    }
    try (Archive archive = root.openForReading()) {
      if (run == null) {
        archive.imports().runs().forEach(this::tell);
      } else if (csv != null) {
        archive.imports().exportCsv(run, csv);
      } else {
        entries(archive.imports(), run);
      }
    }
    root.out().flush();
    return ExitStatus.DONE;
  }

  private void entries(Imports imports, long number) {
    ImportRun known = imports.run(number);
    int[] positions = imports.positions(number, only);
    for (int from = 0; from < positions.length; from += PAGE) {
      int to = Math.min(positions.length, from + PAGE);
      imports.entries(number, Arrays.copyOfRange(positions, from, to)).forEach(this::tell);
    }
    if (json && only == null) {
      root.out().line(LedgerLines.json(known));
    }
  }

  private void tell(ImportRun known) {
    root.out()
        .line(
            json
                ? LedgerLines.json(known)
                : "%d  %s  %s%s"
                    .formatted(
                        known.id(),
                        known.started().toString().substring(0, 19),
                        LedgerLines.plain(known),
                        known.undone() == null ? "" : " Undone."));
  }

  private void tell(LedgerEntry entry) {
    if (json) {
      root.out().line(LedgerLines.json(entry));
      return;
    }
    String outcome =
        switch (entry.outcome()) {
          case Outcome.Added(long id) -> "added as " + id;
          case Outcome.Duplicate(long of, boolean trashed) ->
              "duplicate of " + of + (trashed ? ", which is in the trash" : "");
          case Outcome.Rejected why -> "rejected: " + why.detail();
        };
    root.out().line(entry.path() + ": " + outcome);
  }
}
