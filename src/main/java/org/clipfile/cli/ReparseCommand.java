package org.clipfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FieldChange;
import org.clipfile.archive.ReparseChange;
import org.clipfile.archive.ReparseSums;
import org.clipfile.model.ArticleField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile reparse}: reads the originals again with today's readers. */
@Command(
    name = "reparse",
    description =
        "Reads the originals again with today's readers and tells what would change; with --apply"
            + " changes it. What was edited stays.")
final class ReparseCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Clippings whose originals are read; all where none is named.")
  private List<Long> ids = new ArrayList<>();

  @Option(names = "--apply", description = "Changes the archive.")
  private boolean apply;

  @Option(
      names = "--json",
      description = "A JSON object a line for each difference; the last line has the sums.")
  private boolean json;

  ReparseCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = apply ? root.openForWriting() : root.openForReading()) {
      ReparseSums sums =
          archive.reparse(
              ids.stream().mapToLong(Long::longValue).toArray(),
              apply,
              change -> tell(change, progress),
              progress,
              interruption.cancellation());
      progress.clear();
      root.out().line(json ? ReparseLines.json(sums) : plain(sums));
      return interruption.cancellation().requested() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    } finally {
      progress.clear();
      root.out().flush();
    }
  }

  private String plain(ReparseSums sums) {
    return "%d %s, %d %s, %d kept as they are, %d unchanged."
        .formatted(
            sums.changed(),
            apply ? "changed" : "would change",
            sums.added(),
            apply ? "added" : "would be added",
            sums.kept(),
            sums.same());
  }

  private void tell(ReparseChange change, ProgressLine progress) {
    progress.clear();
    if (json) {
      root.out().line(ReparseLines.json(change));
      return;
    }
    String name = change.clipping() == null ? "new" : String.valueOf(change.clipping());
    root.out().line(root.terminal().bold(name + "  " + change.headline()));
    if (change.keptBecause() != null) {
      root.out().line("    kept: " + change.keptBecause());
    }
    for (FieldChange field : change.fields()) {
      root.out().line("    " + field.field().label() + ": " + plain(field));
    }
  }

  private static String plain(FieldChange change) {
    if (change.field() == ArticleField.TEXT) {
      return "%,d → %,d characters".formatted(change.before().length(), change.after().length());
    }
    return quoted(change.before()) + " → " + quoted(change.after());
  }

  private static String quoted(String value) {
    return value.isEmpty() ? "none" : "“" + value.replace("\n", "; ") + "”";
  }
}
