package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.clipfile.model.Clipping;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the index finds in real news in four scripts is what reading every clipping finds. Runs
 * where the development material lies beside the project: over a part of it, or with {@code
 * -Dnewswire.clippings} and {@code -Dnewswire.queries} over so many.
 */
class NewswireTest {
  private static final Path SETS = Path.of("..", "shared", "data", "newswire");

  /** What only a dictionary parts into words. */
  private static final Pattern BY_DICTIONARY =
      Pattern.compile("[\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

  /** Clippings of each set. */
  private static final int CLIPPINGS = Integer.getInteger("newswire.clippings", 200);

  private static final int QUERIES = Integer.getInteger("newswire.queries", 400);

  private static final long SEED = Long.getLong("newswire.seed", 20260105);

  @TempDir Path folder;

  private List<PlainClipping> plain = List.of();

  @Test
  void findsInRealNewsWhatReadingItFinds() throws IOException {
    assumeTrue(Files.isDirectory(SETS), "the development material is not there");
    List<Clipping> clippings = clippings();
    plain = clippings.parallelStream().map(PlainClipping::of).toList();
    var queries = new NewswireQueries(clippings, new Random(SEED));
    try (var fixture = new IndexFixture(folder).with(clippings.toArray(Clipping[]::new))) {
      var different = new ArrayList<String>();
      int telling = 0;
      for (int i = 0; i < QUERIES; i++) {
        Query query = queries.next();
        List<Long> read = read(query);
        if (!found(fixture, query).equals(read)) {
          different.add(tell(fixture, query));
        }
        telling += read.isEmpty() || read.size() == clippings.size() ? 0 : 1;
      }
      assertThat(different).isEmpty();
      assertThat(telling).as("queries that tell clippings apart").isGreaterThan(QUERIES / 2);
    }
  }

  /** What reading every clipping finds. */
  private List<Long> read(Query query) {
    return LongStream.range(0, plain.size())
        .parallel()
        .filter(id -> plain.get((int) id).fits(query))
        .boxed()
        .toList();
  }

  private List<Long> found(IndexFixture fixture, Query query) {
    var hits = fixture.hits(query, SortOrder.OLDEST, plain.size());
    assertThat(hits.total()).isEqualTo(hits.ids().length).isEqualTo(fixture.searcher.count(query));
    return LongStream.of(hits.ids()).sorted().boxed().toList();
  }

  /** Names the smallest part of a query that finds something else. */
  private String tell(IndexFixture fixture, Query query) {
    for (Query part : parts(query)) {
      if (!found(fixture, part).equals(read(part))) {
        return tell(fixture, part);
      }
    }
    var only = new ArrayList<>(found(fixture, query));
    only.removeAll(read(query));
    var missed = new ArrayList<>(read(query));
    missed.removeAll(found(fixture, query));
    return query + " finds beside what reading finds " + only + ", and misses " + missed;
  }

  private static List<Query> parts(Query query) {
    return switch (query) {
      case Query.And(var parts) -> parts;
      case Query.Or(var parts) -> parts;
      case Query.Not(Query part) -> List.of(part);
      case Query.In(TextField field, Query part) ->
          parts(part).stream().<Query>map(inner -> new Query.In(field, inner)).toList();
      default -> List.of();
    };
  }

  private static List<Clipping> clippings() throws IOException {
    var clippings = new ArrayList<Clipping>();
    for (Path set : sets()) {
      try (var in = new GZIPInputStream(Files.newInputStream(set));
          var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines
            .lines()
            .filter(line -> !BY_DICTIONARY.matcher(line).find())
            .limit(CLIPPINGS)
            .forEach(line -> clippings.add(read(clippings.size(), line)));
      }
    }
    return clippings;
  }

  private static List<Path> sets() throws IOException {
    try (var files = Files.list(SETS)) {
      return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
  }

  private static Clipping read(int id, String line) {
    JsonNode news = JsonMapper.shared().readTree(line);
    JsonNode date = news.get("date");
    return clipping(
        id,
        news.get("title").asString(),
        news.get("body").asString(),
        article ->
            article
                .language(news.get("lang").asString())
                .source(news.get("source").asString())
                .published(date.isNull() ? null : day(date.asString())));
  }
}
