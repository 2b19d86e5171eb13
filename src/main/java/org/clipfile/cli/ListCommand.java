package org.clipfile.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.SortOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code clipfile list}: every clipping, a line each. */
@Command(name = "list", description = "Lists every clipping, the newest first.")
final class ListCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  private final RootCommand root;

  @Option(names = "--json", description = "A JSON object a line for each clipping.")
  private boolean json;

  ListCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      long[] ids = Everything.ids(archive, "", SortOrder.NEWEST, root.terminal());
      for (int from = 0; from < ids.length; from += PAGE) {
        long[] page = Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length));
        for (ClippingRow row : archive.rows(page)) {
          root.out()
              .line(
                  json ? ClippingLines.json(row, null) : ClippingLines.plain(row, root.terminal()));
        }
      }
    }
    return ExitStatus.DONE;
  }
}
