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
      List.of("kelp", "tram", "oslo", "ruby", "fjord", "zinc");
  private static final int CLIPPINGS = 80;

  private final Random random = new Random(20260105);

  @TempDir Path folder;

  /** A clipping as lists of words. */
  private record Words(List<String> title, List<String> body) {
    boolean hasIn(TextField field, List<String> phrase) {
      return switch (field) {
        case TITLE -> contains(title, phrase);
        default -> contains(title, phrase) || contains(body, phrase);
      };
    }

    private static boolean contains(List<String> words, List<String> phrase) {
      return LongStream.rangeClosed(0, words.size() - phrase.size())
          .anyMatch(at -> words.subList((int) at, (int) at + phrase.size()).equals(phrase));
    }
  }

  @Test
  void findsWhatReadingEveryClippingFinds() {
    var all = new ArrayList<Words>();
    try (var fixture = new IndexFixture(folder)) {
      var clippings = new ArrayList<Clipping>();
      for (int i = 0; i < CLIPPINGS; i++) {
        var words = new Words(words(1 + random.nextInt(3)), words(random.nextInt(9)));
        all.add(words);
        clippings.add(clipping(i, String.join(" ", words.title()), String.join(" ", words.body())));
      }
      fixture.with(clippings.toArray(Clipping[]::new));
      int found = 0;
      for (int i = 0; i < 3000; i++) {
        Query query = tree(3);
        List<Long> expected =
            LongStream.range(0, CLIPPINGS)
                .filter(id -> fits(all.get((int) id), query, TextField.TEXT))
                .boxed()
                .toList();
        long[] ids = fixture.index.find(query, SortOrder.RELEVANCE, CLIPPINGS).ids();
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
    return switch (depth == 0 ? random.nextInt(3) : random.nextInt(8)) {
      case 0 -> new Query.Word(words(1).getFirst());
      case 1 -> new Query.Exact(words(1).getFirst());
      case 2 -> new Query.Phrase(String.join(" ", words(1 + random.nextInt(2))));
      case 3, 4 -> new Query.And(List.of(tree(depth - 1), tree(depth - 1)));
      case 5 -> new Query.Or(List.of(tree(depth - 1), tree(depth - 1), tree(depth - 1)));
      case 6 -> new Query.Not(tree(depth - 1));
      default -> new Query.In(TextField.TITLE, tree(depth - 1));
    };
  }

  private static boolean fits(Words words, Query query, TextField field) {
    return switch (query) {
      case Query.Word(String word) -> words.hasIn(field, List.of(word));
      case Query.Exact(String word) -> words.hasIn(field, List.of(word));
      case Query.Phrase(String text) -> words.hasIn(field, List.of(text.split(" ")));
      case Query.And(var parts) -> parts.stream().allMatch(part -> fits(words, part, field));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> fits(words, part, field));
      case Query.Not(Query part) -> !fits(words, part, field);
      case Query.In(TextField inner, Query part) -> fits(words, part, inner);
      case Query.All() -> true;
      case Query.DateIn _ -> throw new AssertionError("no such tree is made");
    };
  }
}
