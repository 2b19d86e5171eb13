package org.clipfile.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.ExplanationWords;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.FirstAnswer;
import org.clipfile.model.Breakdown;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.StoryPart;
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
      names = "--explain",
      description = "How the query was read, and what each part of it finds alone.")
  private boolean explain;

  @Option(
      names = "--facets",
      description = "Also how many hits each publication, source, category, tag and so on has.")
  private boolean facets;

  @Option(names = "--histogram", description = "Also how many hits each year, month or day has.")
  private boolean histogram;

  @Option(
      names = "--json",
      description =
          "A JSON object a line for each hit; before them one with --explain, after them one with"
              + " --facets or --histogram.")
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
    tellReading(archive, result);
    if (count) {
      tellCount(result);
    } else {
      tellHits(archive, result);
      root.out().flush();
      tellRest(archive, result);
    }
    if (explain) {
      return; // which says all that there is to say
    }
    if (!result.index().isComplete()) {
      root.terminal().say(result.index().sentence());
    } else {
      ExplanationLines.sayUnchecked(result, root.terminal());
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

  private void tellReading(Archive archive, FindResult result) {
    if (explain) {
      Explanation explanation = archive.explain(result);
      if (json) {
        root.out().line(ExplanationLines.json(result, explanation));
      } else {
        ExplanationLines.say(result, explanation, root.terminal());
      }
      return;
    }
    if (result.query().reading() != null) {
      root.terminal().say("Read as: " + result.query().reading());
    }
    result.query().hints().forEach(root.terminal()::say);
  }

  private void tellCount(FindResult result) {
    int total = result.hits().total();
    if (!json) {
      root.out().line(Integer.toString(total));
      return;
    }
    JsonLine line = new JsonLine().put("count", total);
    if (!result.index().isComplete()) {
      line.put("complete", false);
    }
    if (!result.index().checked()) {
      line.put("checked", false);
    }
    root.out().line(line.end());
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
        Snippet snippet = snippets.getOrDefault(row.id(), Snippet.NONE);
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

  private void tellRest(Archive archive, FindResult result) {
    int shown = result.hits().ids().length;
    int total = result.hits().total();
    if (total == 0) {
      root.terminal().say(result.index().isComplete() ? "Nothing matches." : "Nothing so far.");
      if (!explain) {
        ExplanationLines.sayWhyNothing(archive.explain(result), root.terminal());
      }
    } else if (shown < total) {
      String atLeast = result.index().isComplete() ? "" : "at least ";
      root.terminal()
          .say(shown + " of " + atLeast + total + " hits are shown; --limit sets how many.");
    }
    if (!explain && result.undated() > 0) {
      root.terminal().say(ExplanationWords.undated(result.undated()));
    }
  }
}
