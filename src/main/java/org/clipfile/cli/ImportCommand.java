package org.clipfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile import}: takes in files and folders. */
@Command(name = "import", description = "Takes in files and folders, and says what came of them.")
final class ImportCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "A file or a folder.")
  private List<Path> paths = List.of();

  @Option(
      names = "--rejects-of",
      paramLabel = "RUN",
      description = "Imports again what an import rejected; 'ledger' tells its number.")
  private @Nullable Long rejectsOf;

  @Option(
      names = "--json",
      description = "A JSON object a line for each input; the last line has the sums.")
  private boolean json;

  ImportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() == (rejectsOf == null)) {
      throw new WrongUsage("Name what to import: files and folders, or --rejects-of an import.");
    }
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForWriting()) {
      ImportRun run =
          rejectsOf == null
              ? archive.importPaths(
                  paths.stream().map(path -> path.toAbsolutePath().normalize()).toList(),
                  entry -> tell(entry, progress),
                  progress.ofFiles(),
                  interruption.cancellation())
              : archive
                  .imports()
                  .importRejects(
                      rejectsOf,
                      entry -> tell(entry, progress),
                      progress.ofFiles(),
                      interruption.cancellation());
      tellSums(run);
      root.out().flush(); // after Ctrl-C the process may end as soon as the archive is closed
      return status(run);
    } finally {
      progress.clear();
      root.out().flush();
    }
  }

  private void tell(LedgerEntry entry, ProgressLine progress) {
    progress.count();
    if (json) {
      root.out().line(LedgerLines.json(entry));
    } else if (entry.outcome() instanceof Outcome.Rejected rejected) {
      progress.clear();
      root.terminal().say(entry.path() + ": " + rejected.detail());
    } else if (entry.outcome() instanceof Outcome.Duplicate(long of, boolean trashed) && trashed) {
      progress.clear();
      root.terminal().say(entry.path() + ": is there as clipping " + of + ", in the trash.");
    }
  }

  private void tellSums(ImportRun run) {
    root.out().line(json ? LedgerLines.json(run) : LedgerLines.plain(run));
  }

  private static int status(ImportRun run) {
    if (run.cancelled()) {
      return ExitStatus.INTERRUPTED;
    }
    return run.sums().rejected() == 0 ? ExitStatus.DONE : ExitStatus.DONE_BUT_REJECTS;
  }
}
