package org.clipfile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FirstAnswer;
import org.clipfile.model.Article;
import org.clipfile.model.FacetField;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.search.RawArchive;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;
import org.jspecify.annotations.Nullable;

/**
 * First answers of a large archive (rows, total, facets, histogram), beside Lucene alone and
 * SQLite's FTS5 on the same texts, in one process; its snippets, its opening, its index. The
 * argument is how many clippings (10,000 if none), and where a folder follows it after a comma,
 * what was made is kept there and found again.
 */
final class ScaleBenchmark {
  private static final int SMALL = 1_000;
  private static final int TOP = 50;
  private static final int ON_SCREEN = 15;
  private static final int THREADS = 2;

  /** Up to so many are indexed by turns several times, more only once. */
  private static final int FEW = 20_000;

  private final GeneratedArchive generated = new GeneratedArchive();
  private final Path folder;
  private final int count;

  private ScaleBenchmark(Path folder, int count) {
    this.folder = folder;
    this.count = count;
  }

  public static void main(String[] args) throws Exception {
    String[] parts = args.length == 0 ? new String[0] : args[0].split(",", 2);
    int count = parts.length == 0 || parts[0].isEmpty() ? 10_000 : Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      new ScaleBenchmark(Files.createDirectories(Path.of(parts[1])), count).run();
      return;
    }
    try (TempFolder folder = TempFolder.create()) {
      new ScaleBenchmark(folder.path(), count).run();
    }
  }

  private void run() throws Exception {
    Path small = store("small", SMALL);
    Path large = store("large", count);
    Path raw = folder.resolve("raw");
    warmUp(small);
    if (!Files.exists(raw)) {
      indexing(large, raw);
    }
    indexSize(large);
    boolean written = Files.exists(folder.resolve("fts.db"));
    try (var fts = new FtsArchive(folder.resolve("fts.db"))) {
      if (!written) {
        fts.write(count, generated::clipping);
      }
      opening(small, large);
      try (Archive archive = Archive.open(large);
          var lucene = new RawArchive(raw)) {
        List<ScaleQuery> queries = ScaleQuery.of(generated);
        check(archive, lucene, fts, queries);
        answers(archive, lucene, fts, queries, false);
        answers(archive, lucene, fts, queries, true);
        snippets(archive, lucene, queries);
        walk(archive);
      }
    }
    print(
        String.format(
            Locale.ROOT, "largest heap allowed: %d MB", Runtime.getRuntime().maxMemory() >> 20));
  }

  /** An archive whose store holds the clippings, and whose index holds none; begun ones go on. */
  private Path store(String name, int clippings) throws Exception {
    Path path = folder.resolve(name);
    try (ClippingStore store = ClippingStore.open(path)) {
      int first = store.counts().total() + 1;
      if (first <= clippings) {
        var measure = new Measure();
        measure.time(() -> generated.fill(store, first, clippings));
        print(
            String.format(
                Locale.ROOT,
                "%d clippings stored in %.0f s",
                clippings - first + 1,
                measure.wall() / 1000));
      }
    }
    return path;
  }

  /** Indexing for the first time costs as much as the compiler does. */
  private void warmUp(Path small) throws Exception {
    try (Archive archive = Archive.open(small)) {
      for (int round = 0; round < 3; round++) {
        archive.reindex(Progress.NONE, new Cancellation());
        try (TempFolder temporary = TempFolder.create()) {
          RawArchive.write(temporary.path(), SMALL, THREADS, generated::clipping);
        }
      }
    }
  }

  private void indexing(Path large, Path raw) throws Exception {
    var ours = new Measure();
    var theirs = new Measure();
    try (Archive archive = Archive.open(large)) {
      for (int round = count > FEW ? 0 : 2; round >= 0; round--) {
        try (TempFolder temporary = TempFolder.create()) {
          Path target = round == 0 ? raw : temporary.path();
          ours.time(() -> archive.reindex(Progress.NONE, new Cancellation()));
          theirs.time(() -> RawArchive.write(target, count, THREADS, generated::clipping));
        }
      }
    }
    Measure.print("indexing from the store", ours, theirs, 1.3);
  }

  private void indexSize(Path large) throws IOException {
    long text = 0;
    for (int number = 1; number <= count; number++) {
      Article article = generated.clipping(number).article();
      text += (article.headline() + article.bodyText()).getBytes(StandardCharsets.UTF_8).length;
    }
    long size = size(large.resolve("index"));
    print(
        String.format(
            Locale.ROOT,
            "index %.1f MB, plain text %.1f MB: ratio %.2f (budget 0.8)",
            size / 1e6,
            text / 1e6,
            (double) size / text));
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(ScaleBenchmark::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void opening(Path small, Path large) throws Exception {
    var times = new Latencies(2);
    for (int round = -60; round < 61; round++) {
      open(times, 0, round >= 0, small);
      open(times, 1, round >= 0, large);
    }
    print(
        String.format(
            Locale.ROOT,
            "opening: CPU %.2f ms, with %d clippings %.2f ms, ratio %.2f (budget 1.2)",
            times.of(1),
            SMALL,
            times.of(0),
            times.of(1) / times.of(0)));
  }

  private static void open(Latencies times, int index, boolean counts, Path folder)
      throws Exception {
    var opened = new ArrayList<Archive>();
    times.time(index, counts, () -> opened.add(Archive.open(folder)));
    opened.getFirst().close();
  }

  private void check(Archive archive, RawArchive lucene, FtsArchive fts, List<ScaleQuery> queries)
      throws Exception {
    for (ScaleQuery query : queries) {
      FirstAnswer ours = archive.firstAnswer(query.typed(), null, TOP, new Cancellation());
      RawArchive.Answer raw = lucene.answer(query.tree(), false, TOP);
      FtsArchive.Answer sqlite = fts.answer(query, false, TOP, true);
      int found = ours.result().hits().total();
      boolean same =
          found == raw.total()
              && found == sqlite.total()
              && ours.breakdown().months().equals(raw.months())
              && Arrays.stream(FacetField.values())
                  .allMatch(f -> Counted.map(ours.breakdown().facet(f)).equals(raw.facets().get(f)))
              && Counted.map(ours.breakdown().facet(FacetField.PUBLICATION)).entrySet().stream()
                  .allMatch(e -> e.getValue().equals(sqlite.publications().get(e.getKey())));
      print(String.format(Locale.ROOT, "%8d hits  %s", found, query.typed()));
      if (!same) {
        throw new IllegalStateException(
            "%s: %d, raw %d, FTS5 %d, or other counts"
                .formatted(query.typed(), found, raw.total(), sqlite.total()));
      }
    }
  }

  private void answers(
      Archive archive, RawArchive lucene, FtsArchive fts, List<ScaleQuery> queries, boolean byDate)
      throws Exception {
    SortOrder order = byDate ? SortOrder.NEWEST : SortOrder.RELEVANCE;
    var ours = new Latencies(queries.size());
    var raw = new Latencies(queries.size());
    var plain = new Latencies(queries.size());
    var counted = new Latencies(queries.size());
    int rounds = count > 200_000 ? 15 : 40;
    for (int round = -10; round < rounds; round++) {
      for (int i = 0; i < queries.size(); i++) {
        ScaleQuery query = queries.get(i);
        Query tree = query.tree();
        ours.time(i, round >= 0, () -> rows(archive, query.typed(), order));
        raw.time(i, round >= 0, () -> lucene.answer(tree, byDate, TOP));
        if (round >= 0 && round < 3) {
          plain.time(i, true, () -> fts.answer(query, byDate, TOP, false));
          counted.time(i, true, () -> fts.answer(query, byDate, TOP, true));
        }
      }
    }
    print(
        String.format(
            Locale.ROOT,
            "first answer %s, %d queries: CPU %.1f ms, raw %.1f ms, ratio %.2f (budget 1.5); median"
                + " %.2f ms, 99th percentile %.2f ms, %.1f times (budget 10; raw %.1f); wall %.1f ms",
            byDate ? "by date" : "by relevance",
            queries.size(),
            ours.sum(),
            raw.sum(),
            ours.sum() / raw.sum(),
            ours.median(),
            ours.percentile(),
            ours.percentile() / ours.median(),
            raw.percentile() / raw.median(),
            ours.wall()));
    print(
        String.format(
            Locale.ROOT,
            "  FTS5 CPU %.1f ms with rows and total only: %.1f times; %.1f ms with all counts: %.1f"
                + " times (budget 10)",
            plain.sum(),
            plain.sum() / ours.sum(),
            counted.sum(),
            counted.sum() / ours.sum()));
  }

  private static void rows(Archive archive, String typed, @Nullable SortOrder order) {
    FirstAnswer answer = archive.firstAnswer(typed, order, TOP, new Cancellation());
    archive.rows(answer.result().hits().ids());
  }

  private void snippets(Archive archive, RawArchive lucene, List<ScaleQuery> queries)
      throws Exception {
    var ours = new Latencies(queries.size());
    var raw = new Latencies(queries.size());
    for (int round = -10; round < 30; round++) {
      for (int i = 0; i < queries.size(); i++) {
        ScaleQuery query = queries.get(i);
        Query tree = query.tree();
        var result = archive.find(query.typed(), SortOrder.RELEVANCE, ON_SCREEN);
        List<Integer> documents = lucene.answer(tree, false, ON_SCREEN).documents();
        ours.time(i, round >= 0, () -> archive.snippets(result, result.hits().ids()));
        raw.time(i, round >= 0, () -> lucene.passages(tree, documents));
      }
    }
    print(
        String.format(
            Locale.ROOT,
            "snippets of %d rows, %d queries: CPU %.1f ms, raw %.1f ms, ratio %.2f (budget 1.3)",
            ON_SCREEN,
            queries.size(),
            ours.sum(),
            raw.sum(),
            ours.sum() / raw.sum()));
  }

  private void walk(Archive archive) throws Exception {
    for (SortOrder order : SortOrder.values()) {
      var all = new Latencies(2);
      String frequent = generated.word(3);
      for (int round = -4; round < 9; round++) {
        all.time(0, round >= 0, () -> archive.find("", order, count));
        all.time(1, round >= 0, () -> archive.find(frequent, order, count));
      }
      print(
          String.format(
              Locale.ROOT,
              "all ids %s: of everything %.1f ms, of a frequent word %.1f ms (CPU)",
              order.name().toLowerCase(Locale.ROOT),
              all.of(0),
              all.of(1)));
    }
    var everything = new Latencies(1);
    for (int round = -4; round < 9; round++) {
      everything.time(0, round >= 0, () -> rows(archive, "", null));
    }
    print(
        String.format(
            Locale.ROOT, "first answer to an empty box: %.1f ms (CPU)", everything.of(0)));
  }

  private static void print(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
