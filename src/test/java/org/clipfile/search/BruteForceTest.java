package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.clipfile.model.Clipping;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds is what reading every clipping finds, for many trees. */
class BruteForceTest {
  private static final List<String> WORDS =
      List.of("kelp", "tram", "trams", "ruby", "rubies", "fjord", "fjorden", "zinc");
  private static final List<String> LANGUAGES = List.of("en", "de", "ja", "");
  private static final List<String> SHAPES = List.of("k*", "*a*", "r?by", "??lp", "z*c");
  private static final List<String> NEARLY = List.of("kepl", "trams", "zin", "fjrod", "rub");
  private static final int CLIPPINGS = 80;

  private final Random random = new Random(20260105);

  @TempDir Path folder;

  @Test
  void findsWhatReadingEveryClippingFinds() {
    var all = new ArrayList<PlainClipping>();
    try (var fixture = new IndexFixture(folder)) {
      var clippings = new ArrayList<Clipping>();
      for (int i = 0; i < CLIPPINGS; i++) {
        String tag = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        String language = tag.isEmpty() ? null : tag;
        String title = String.join(" ", words(1 + random.nextInt(3)));
        String body = String.join(" ", words(random.nextInt(9)));
        Clipping clipping = clipping(i, title, body, article -> article.language(language));
        clippings.add(clipping);
        all.add(PlainClipping.of(clipping));
      }
      fixture.with(clippings.toArray(Clipping[]::new));
      int found = 0;
      for (int i = 0; i < 3000; i++) {
        Query query = tree(3);
        List<Long> expected =
            LongStream.range(0, CLIPPINGS)
                .filter(id -> all.get((int) id).fits(query))
                .boxed()
                .toList();
        long[] ids = fixture.hits(query, SortOrder.RELEVANCE, CLIPPINGS).ids();
        assertThat(LongStream.of(ids).sorted().boxed()).as("%s", query).isEqualTo(expected);
        found += expected.isEmpty() || expected.size() == CLIPPINGS ? 0 : 1;
      }
      assertThat(found).as("trees that tell clippings apart").isGreaterThan(1500);
    }
  }

  private List<String> words(int count) {
    return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList();
  }

  private Query tree(int depth) {
    return switch (depth == 0 ? random.nextInt(8) : random.nextInt(13)) {
      case 0 -> new Query.Word(words(1).getFirst());
      case 1 -> new Query.Exact(words(1).getFirst());
      case 2 -> new Query.Phrase(String.join(" ", words(1 + random.nextInt(2))));
      case 3 ->
          new Query.Proximity(String.join(" ", words(2 + random.nextInt(2))), random.nextInt(3));
      case 4 -> new Query.Near(place(), place(), 1 + random.nextInt(3), random.nextBoolean());
      case 5 -> new Query.AtLeast(2 + random.nextInt(2), place());
      case 6 -> new Query.Wildcard(SHAPES.get(random.nextInt(SHAPES.size())));
      case 7 -> new Query.Fuzzy(NEARLY.get(random.nextInt(NEARLY.size())), 1 + random.nextInt(2));
      case 8, 9 -> new Query.And(List.of(tree(depth - 1), tree(depth - 1)));
      case 10 -> new Query.Or(List.of(tree(depth - 1), tree(depth - 1), tree(depth - 1)));
      case 11 -> new Query.Not(tree(depth - 1));
      default -> new Query.In(TextField.TITLE, tree(depth - 1));
    };
  }

  /** What has a place in a text. */
  private Query place() {
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Phrase(String.join(" ", words(2)));
      case 1 ->
          new Query.Or(
              List.of(new Query.Word(words(1).getFirst()), new Query.Word(words(1).getFirst())));
      default -> new Query.Word(words(1).getFirst());
    };
  }
}
