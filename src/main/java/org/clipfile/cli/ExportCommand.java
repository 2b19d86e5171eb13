package org.clipfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Archive.ExportReport;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PdfOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile export}: clippings as files that leave the archive. */
@Command(name = "export", description = "Writes clippings to a file or a folder.")
final class ExportCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The clippings' numbers.")
  private List<Long> ids = List.of();

  @Option(
      names = "--query",
      paramLabel = "Q",
      description = "All that this query finds, in place of numbers; '' is everything.")
  private @Nullable String query;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "pdf, json, txt, md or html.")
  private ExportFormat format = ExportFormat.PDF;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PATH",
      description = "A file for one clipping, a folder for several; JSON is always one file.")
  private Path target = Path.of("");

  @Mixin private final PageOptions page = new PageOptions();

  ExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() == (query == null)) {
      throw new WrongUsage("Name the clippings by their numbers or by --query, one of the two.");
    }
    PdfOptions options = page.options();
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForReading()) {
      ExportReport report =
          archive.export(
              chosen(archive),
              format,
              options,
              target.toAbsolutePath(),
              progress,
              interruption.cancellation());
      progress.clear();
      report.warnings().forEach(root.terminal()::say);
      tell(report);
      return interruption.cancellation().requested() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    } finally {
      progress.clear();
    }
  }

  private long[] chosen(Archive archive) {
    if (query == null) {
      return ids.stream().mapToLong(Long::longValue).toArray();
    }
    long[] found = Everything.ids(archive, query, null, root.terminal());
    if (found.length == 0) {
      throw new ArchiveException(
          Kind.MISSING, "Nothing matches " + query + ", so nothing was written.");
    }
    return found;
  }

  private void tell(ExportReport report) {
    int files = report.files().size();
    String what = files == 1 ? report.files().getFirst().toString() : files + " files";
    root.terminal().say("Wrote " + what + (files == 1 ? "." : " to " + target + "."));
  }
}
