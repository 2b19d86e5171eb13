package org.clipfile.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.FirstAnswer;
import org.clipfile.model.Breakdown;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.task.Cancellation;
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
      description = "relevance, newest, oldest, saved or publication; by relevance if not given.")
  private @Nullable SortOrder sort;

  @Option(names = "--count", description = "Only how many clippings match.")
  private boolean count;

  @Option(
      names = "--facets",
      description = "Also how many hits each publication, source, category, tag and so on has.")
  private boolean facets;

  @Option(names = "--histogram", description = "Also how many hits each year, month or day has.")
  private boolean histogram;

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
      String text = String.join(" ", query);
      int most = count ? 0 : limit;
      if (facets || histogram) {
        FirstAnswer answer = archive.firstAnswer(text, sort, most, new Cancellation());
        tell(archive, answer.result());
        tellBreakdown(answer);
      } else {
        tell(archive, archive.find(text, sort, most));
      }
    }
    return ExitStatus.DONE;
  }

  private void tell(Archive archive, FindResult result) {
    tellReading(result);
    if (count) {
      int total = result.hits().total();
      root.out().line(json ? new JsonLine().put("count", total).end() : Integer.toString(total));
    } else {
      tellHits(archive, result);
      root.out().flush();
      tellRest(result);
    }
  }

  /** After the hits: a line of JSON, or a table for people, each part under a blank line. */
  private void tellBreakdown(FirstAnswer answer) {
    Breakdown breakdown = answer.breakdown();
    if (json) {
      int total = answer.result().hits().total();
      root.out().line(BreakdownLines.json(total, breakdown, facets, histogram));
      return;
    }
    if (facets) {
      tellPart(BreakdownLines.facets(breakdown));
    }
    if (histogram) {
      tellPart(BreakdownLines.histogram(breakdown));
    }
  }

  private void tellPart(List<String> lines) {
    if (!lines.isEmpty()) {
      root.out().line("");
      lines.forEach(root.out()::line);
    }
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
      for (ClippingRow row : archive.rows(page)) {
        tell(row, snippets.getOrDefault(row.id(), new Snippet("", List.of())));
      }
    }
  }

  private void tell(ClippingRow row, Snippet snippet) {
    if (json) {
      root.out().line(ClippingLines.json(row, snippet));
      return;
    }
    root.out().line(ClippingLines.plain(row, root.terminal()));
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
