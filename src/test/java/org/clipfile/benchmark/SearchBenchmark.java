package org.clipfile.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.Clipping;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.query.ParsedQuery;
import org.clipfile.query.QueryParser;
import org.clipfile.search.RawLucene;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;

/** Warm searches, the top 50 with passages: an archive beside Lucene alone doing the same. */
final class SearchBenchmark {
  private static final int CLIPPINGS = 20_000;
  private static final int TOP = 50;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 25;
  private static final double BUDGET = 1.5;

  private SearchBenchmark() {}

  public static void main(String[] args) throws Exception {
    var generated = new GeneratedClippings();
    try (TempFolder folder = TempFolder.create()) {
      Path texts = folder.path().resolve("texts");
      generated.write(texts, CLIPPINGS);
      try (Archive archive = Archive.open(folder.path().resolve("archive"));
          var raw = new RawLucene(folder.path().resolve("raw"))) {
        archive.importPaths(
            List.of(texts), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
        for (int number = 1; number <= CLIPPINGS; number++) {
          Clipping clipping = generated.clipping(number);
          raw.add(clipping, true);
        }
        raw.commit();
        run(archive, raw, queries(generated));
      }
    }
  }

  private static void run(Archive archive, RawLucene raw, List<String> queries) throws Exception {
    List<Query> trees = queries.stream().map(SearchBenchmark::tree).toList();
    check(archive, raw, queries, trees);
    var ours = new Measure();
    var theirs = new Measure();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      (round < 0 ? new Measure() : ours).time(() -> queries.forEach(q -> search(archive, q)));
      (round < 0 ? new Measure() : theirs).time(() -> searchRaw(raw, trees));
    }
    String what = queries.size() + " searches of " + CLIPPINGS + " clippings, top 50 with passages";
    Measure.print(what, ours, theirs, BUDGET);
  }

  private static void check(Archive archive, RawLucene raw, List<String> queries, List<Query> trees)
      throws Exception {
    for (int i = 0; i < queries.size(); i++) {
      int found = archive.find(queries.get(i), SortOrder.RELEVANCE, TOP).hits().total();
      int wanted = raw.search(trees.get(i), TOP).total();
      if (found != wanted) {
        throw new IllegalStateException(queries.get(i) + " finds " + found + ", raw " + wanted);
      }
    }
  }

  private static void search(Archive archive, String query) {
    FindResult result = archive.find(query, SortOrder.RELEVANCE, TOP);
    archive.snippets(result, result.hits().ids());
  }

  private static void searchRaw(RawLucene raw, List<Query> trees) throws Exception {
    for (Query tree : trees) {
      raw.passages(tree, raw.search(tree, TOP));
    }
  }

  private static Query tree(String text) {
    ParsedQuery parsed = QueryParser.parse(text, LocalDate.of(2026, 3, 15));
    return parsed.query();
  }

  private static List<String> queries(GeneratedClippings generated) {
    var queries = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      String frequent = generated.word(20 + 7 * i);
      String usual = generated.word(300 + 31 * i);
      String rare = generated.word(9_000 + 501 * i);
      queries.add(usual);
      queries.add(frequent + " " + usual);
      queries.add(rare + " OR " + usual);
      queries.add(frequent + " -" + usual);
      queries.add("\"" + frequent + " " + generated.word(25 + i) + "\" date:2010..2020");
    }
    return queries;
  }
}
