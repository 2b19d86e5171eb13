package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.OwnerCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code clipfile stats}: how many clippings there are, in all and by value. */
@Command(name = "stats", description = "Counts the clippings, in all and by value.")
final class StatsCommand implements Callable<Integer> {
  private final RootCommand root;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  StatsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      LibraryCounts counts = archive.counts();
      OwnerCounts own = archive.marking().counts();
      if (json) {
        root.out().line(json(counts, own));
      } else {
        tell(counts);
        tell(counts, own);
      }
    }
    return ExitStatus.DONE;
  }

  private void tell(LibraryCounts counts) {
    root.out().line("Clippings: " + counts.total());
    if (!counts.months().isEmpty()) {
      var latestFirst = counts.months();
      root.out().line("Published: " + latestFirst.lastKey() + " to " + latestFirst.firstKey());
    }
    root.out().line("Undated: " + counts.undated());
    root.out().line("Dates uncertain: " + counts.uncertain());
    root.out().line("Not articles: " + counts.pages());
    tell("Publications", counts.publications());
    tell("Sources", counts.sources());
    tell("Categories", counts.categories());
  }

  private void tell(LibraryCounts counts, OwnerCounts own) {
    root.out().line("Unread: " + (counts.total() - own.read()));
    root.out().line("Starred: " + own.starred());
    root.out().line("With a note: " + own.noted());
    root.out().line("In the trash: " + own.trashed());
    tell("Tags", own.tags());
  }

  private void tell(String heading, List<FacetCount> facets) {
    root.out().line(heading + ": " + facets.size());
    for (FacetCount facet : facets) {
      root.out().line("%8d  %s".formatted(facet.count(), ClippingLines.harmless(facet.value())));
    }
  }

  private static String json(LibraryCounts counts, OwnerCounts own) {
    return new JsonLine()
        .put("total", counts.total())
        .put("undated", counts.undated())
        .put("uncertain", counts.uncertain())
        .put("pages", counts.pages())
        .put("read", own.read())
        .put("starred", own.starred())
        .put("noted", own.noted())
        .put("trashed", own.trashed())
        .put("tags", json -> facets(json, own.tags()))
        .put("publications", json -> facets(json, counts.publications()))
        .put("sources", json -> facets(json, counts.sources()))
        .put("categories", json -> facets(json, counts.categories()))
        .put(
            "months",
            json -> {
              json.writeStartObject();
              counts
                  .months()
                  .forEach((month, count) -> json.writeNumberProperty(month.toString(), count));
              json.writeEndObject();
            })
        .end();
  }

  private static void facets(JsonGenerator json, List<FacetCount> facets) {
    json.writeStartObject();
    facets.forEach(facet -> json.writeNumberProperty(facet.value(), facet.count()));
    json.writeEndObject();
  }
}
