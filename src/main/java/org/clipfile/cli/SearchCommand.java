package org.clipfile.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.StoryPart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile search}: finds clippings. */
@Command(name = "search", description = "Finds clippings by words, fields and dates.")
final class SearchCommand implements Callable<Integer> {
  private static final int PAGE = 100;

  private final RootCommand root;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "In the search language; several arguments are joined by spaces.")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many hits at most; 50 if not given.")
  private int limit;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; by relevance if not given.")
  private @Nullable SortOrder sort;

  @Option(names = "--count", description = "Only how many clippings match.")
  private boolean count;

  @Option(names = "--json", description = "A JSON object a line for each hit.")
  private boolean json;

  SearchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new WrongUsage("--limit must not be negative.");
    }
    try (Archive archive = root.openForReading()) {
      FindResult result = archive.find(String.join(" ", query), sort, count ? 0 : limit);
      tellReading(result);
      if (count) {
        int total = result.hits().total();
        root.out().line(json ? new JsonLine().put("count", total).end() : Integer.toString(total));
        return ExitStatus.DONE;
      }
      tellHits(archive, result);
      root.out().flush();
      tellRest(result);
    }
    return ExitStatus.DONE;
  }

  private void tellReading(FindResult result) {
    if (result.query().reading() != null) {
      root.terminal().say("Read as: " + result.query().reading());
    }
    result.query().hints().forEach(root.terminal()::say);
  }

  private void tellHits(Archive archive, FindResult result) {
    long[] ids = result.hits().ids();
    for (int from = 0; from < ids.length; from += PAGE) {
      long[] page = Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length));
      Map<Long, Snippet> snippets = new HashMap<>();
      List<Snippet> found = archive.snippets(result, page);
      for (int i = 0; i < page.length; i++) {
        snippets.put(page[i], found.get(i));
      }
      Map<Long, StoryPart> stories = archive.stories().parts(page);
      for (ClippingRow row : archive.rows(page)) {
        Snippet snippet = snippets.getOrDefault(row.id(), new Snippet("", List.of()));
        tell(row, snippet, stories.get(row.id()));
      }
    }
  }

  private void tell(ClippingRow row, Snippet snippet, @Nullable StoryPart story) {
    if (json) {
      root.out().line(ClippingLines.json(row, snippet, story));
      return;
    }
    root.out().line(ClippingLines.plain(row, story, root.terminal()));
    root.out().line(ClippingLines.plain(snippet, root.terminal()));
  }

  private void tellRest(FindResult result) {
    int shown = result.hits().ids().length;
    int total = result.hits().total();
    if (total == 0) {
      root.terminal().say("Nothing matches.");
    } else if (shown < total) {
      root.terminal().say(shown + " of " + total + " hits are shown; --limit sets how many.");
    }
    if (result.undated() > 0) {
      root.terminal()
          .say(result.undated() + " more would match but for the date, and have no date.");
    }
  }
}
