package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.owner.SavedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile watchlist}: what came in and matches a standing search. */
@Command(
    name = "watchlist",
    description =
        "Lists the standing searches with how many new clippings match; or the clippings that are"
            + " new for one.")
final class WatchlistCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "A standing search's name.")
  private @Nullable String name;

  @Option(names = "--seen", description = "What is told counts as seen afterwards.")
  private boolean seen;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  WatchlistCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<SavedSearch> told;
    try (Archive archive = root.openForReading()) {
      told = chosen(archive);
      if (name == null) {
        told.forEach(this::tell);
      } else {
        archive.rows(archive.searches().fresh(name)).forEach(this::tell);
      }
    }
    root.out().flush();
    if (seen && !told.isEmpty()) {
      try (Archive archive = root.openForWriting()) {
        told.forEach(archive.searches()::seen);
      }
    }
    return ExitStatus.DONE;
  }

  private List<SavedSearch> chosen(Archive archive) {
    if (name == null) {
      return archive.searches().all().stream().filter(SavedSearch::standing).toList();
    }
    SavedSearch search =
        archive
            .searches()
            .named(name)
            .filter(SavedSearch::standing)
            .orElseThrow(() ->
                new ArchiveException(Kind.MISSING, "There is no standing search “" + name + "”."));
    return List.of(search);
  }

  private void tell(SavedSearch search) {
    root.out().line(json ? SavedSearchLines.json(search) : SavedSearchLines.news(search));
  }

  private void tell(ClippingRow row) {
    root.out()
        .line(json ? ClippingLines.json(row, null) : ClippingLines.plain(row, root.terminal()));
  }
}
