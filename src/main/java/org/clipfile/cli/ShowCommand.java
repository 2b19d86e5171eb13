package org.clipfile.cli;

import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ExportFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile show}: one clipping on standard output. */
@Command(name = "show", description = "Writes a clipping to standard output, as text if not told.")
final class ShowCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", description = "The clipping's number.")
  private long id;

  @ArgGroup private Form form = new Form();

  /** The forms, of which one at most. */
  static final class Form {
    private ExportFormat format = ExportFormat.TEXT;

    @Option(names = "--text", description = "As plain text.")
    void text(boolean asked) {
      choose(asked, ExportFormat.TEXT);
    }

    @Option(names = "--json", description = "As a JSON object on one line (schema.org).")
    void json(boolean asked) {
      choose(asked, ExportFormat.JSON);
    }

    @Option(names = "--html", description = "As a web page.")
    void html(boolean asked) {
      choose(asked, ExportFormat.HTML);
    }

    private void choose(boolean asked, ExportFormat wanted) {
      if (asked) {
        format = wanted;
      }
    }

    @Option(names = "--original", description = "The bytes it came as.")
    private boolean original;
  }

  ShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      if (form.original) {
        byte[] bytes = archive.original(id).orElseThrow(() -> ArchiveException.noClipping(id));
        root.out().bytes(bytes);
      } else {
        root.out().stream(
            out -> archive.exports().write(id, form.format, out).forEach(root.terminal()::say));
      }
    }
    return ExitStatus.DONE;
  }
}
