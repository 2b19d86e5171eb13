package org.clipfile.cli;

import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import picocli.CommandLine.Command;

/** {@code clipfile reindex}: makes the index anew from the database. */
@Command(name = "reindex", description = "Makes the index anew from the database.")
final class ReindexCommand implements Callable<Integer> {
  private final RootCommand root;

  ReindexCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForWriting()) {
      archive.reindex(progress, interruption.cancellation());
      if (interruption.cancellation().requested()) {
        return ExitStatus.INTERRUPTED;
      }
    } finally {
      progress.clear();
    }
    root.terminal().say("The index is new.");
    return ExitStatus.DONE;
  }
}
