package org.clipfile.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.ExportReport;
import org.clipfile.archive.NameTemplate;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.PdfOptions;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clipfile export}: clippings as files that leave the archive. */
@Command(name = "export", description = "Writes clippings to a file or a folder.")
final class ExportCommand implements Callable<Integer> {
  private final RootCommand root;

  @Mixin private final ChosenClippings clippings = new ChosenClippings();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = FormatConverter.class,
      description = "${COMPLETION-CANDIDATES}.")
  private ExportForm form = new ExportForm.Dossier();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PATH",
      description =
          "A file for one clipping, a folder for several; dossiers and lists are always one file.")
  private Path target = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "TEMPLATE",
      description = "Names a folder's files, such as '{date} {publication} {id}'.")
  private @Nullable String name;

  @Mixin private final DossierOptions dossier = new DossierOptions();

  @Mixin private final PageOptions page = new PageOptions();

  ExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    clippings.requireOne();
    NameTemplate names = names();
    PdfOptions options = page.options();
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForReading()) {
      Cancellation cancellation = interruption.cancellation();
      long[] chosen = chosen(archive);
      Path path = target.toAbsolutePath();
      ExportReport report =
          switch (form) {
            case ExportForm.Files(var format) ->
                archive
                    .exports()
                    .export(chosen, format, options, names, path, progress, cancellation);
            case ExportForm.Dossier() ->
                archive
                    .exports()
                    .dossier(
                        chosen,
                        dossier.plan(clippings.query(), options),
                        path,
                        progress,
                        cancellation);
          };
      progress.clear();
      report.warnings().forEach(root.terminal()::say);
      tell(report);
      return cancellation.requested() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    } finally {
      progress.clear();
    }
  }

  private NameTemplate names() {
    try {
      return name == null ? NameTemplate.USUAL : NameTemplate.of(name);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private long[] chosen(Archive archive) {
    String query = clippings.query();
    if (query == null) {
      return clippings.numbers();
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
    if (files == 0) {
      root.terminal().say("Stopped; nothing was written.");
      return;
    }
    String what = files == 1 ? report.files().getFirst().toString() : files + " files";
    root.terminal().say("Wrote " + what + (files == 1 ? "." : " to " + target + "."));
  }
}
