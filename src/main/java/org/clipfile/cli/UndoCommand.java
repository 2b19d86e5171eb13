package org.clipfile.cli;

import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.UndoReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code clipfile undo}: takes out again what an import added. */
@Command(
    name = "undo",
    description =
        "Takes out again what an import added, but for what was edited since or came again with"
            + " another import.")
final class UndoCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "RUN", description = "The import's number; 'ledger' tells it.")
  private long run;

  UndoCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForWriting()) {
      UndoReport report = archive.imports().undo(run, progress, interruption.cancellation());
      root.out().line("%d removed, %d kept.".formatted(report.removed(), report.kept()));
      return interruption.cancellation().requested() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    } finally {
      progress.clear();
      root.out().flush();
    }
  }
}
