package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.clipfile.archive.Archive;
import org.clipfile.archive.SavedSearches;
import org.clipfile.model.owner.SavedSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile searches}: the searches that were given a name. */
@Command(
    name = "searches",
    description = "Lists the saved searches, which are asked for with search:\"name\".")
final class SearchesCommand implements Callable<Integer> {
  private final RootCommand root;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  SearchesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      archive.searches().all().forEach(this::tell);
    }
    root.out().flush();
    return ExitStatus.DONE;
  }

  private void tell(SavedSearch search) {
    root.out()
        .line(
            json ? SavedSearchLines.json(search) : SavedSearchLines.plain(search, root.terminal()));
  }

  @Command(name = "add", description = "Gives a search a name.")
  int add(
      @Parameters(paramLabel = "NAME", description = "The name.") String name,
      @Parameters(paramLabel = "QUERY", arity = "1..*", description = "In the search language.")
          List<String> query,
      @Option(
              names = "--standing",
              description = "What comes in is matched against it from now on; see watchlist.")
          boolean standing) {
    return change(searches -> {
      var _ = searches.save(name, String.join(" ", query), standing);
    });
  }

  @Command(name = "reword", description = "Gives a name to another search.")
  int reword(
      @Parameters(paramLabel = "NAME", description = "The name.") String name,
      @Parameters(paramLabel = "QUERY", arity = "1..*", description = "In the search language.")
          List<String> query) {
    return change(searches -> searches.reword(name, String.join(" ", query)));
  }

  @Command(name = "rename", description = "Gives a search another name.")
  int rename(
      @Parameters(paramLabel = "NAME", description = "The name.") String name,
      @Parameters(paramLabel = "NEW", description = "The new one.") String newName) {
    return change(searches -> searches.rename(name, newName));
  }

  @Command(name = "stand", description = "Has what comes in from now on matched, or no more.")
  int stand(
      @Parameters(paramLabel = "NAME", description = "The name.") String name,
      @Option(names = "--off", description = "No more.") boolean off) {
    return change(searches -> searches.stand(name, !off));
  }

  @Command(name = "remove", description = "Forgets a search; no clipping goes with it.")
  int remove(@Parameters(paramLabel = "NAME", description = "The name.") String name) {
    return change(searches -> searches.remove(name));
  }

  private int change(Consumer<SavedSearches> change) {
    try (Archive archive = root.openForWriting()) {
      change.accept(archive.searches());
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
    return ExitStatus.DONE;
  }
}
