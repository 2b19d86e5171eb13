package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.StoryPart;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.testing.GeneratedStories;
import org.clipfile.testing.GeneratedStories.Made;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How well copies are told from what only looks like them. */
class StoryFamiliesTest {
  private static final int BATCH = 100;

  @TempDir private Path folder;

  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  private record Pair(long one, long two) {}

  @Test
  void copiesAreFoundAndNothingElse() {
    var made = new ArrayList<>(GeneratedStories.families(7, 60));
    List<Made> others = GeneratedStories.nearMisses(8, 20);
    int stories = made.stream().mapToInt(Made::story).max().orElseThrow();
    others.forEach(other -> made.add(new Made(other.story() + stories, other.article())));

    Map<Long, Integer> truth = take(temporary.store(), made);
    Set<Pair> wanted = pairs(truth);
    Set<Pair> found = pairs(found(temporary.store(), truth.keySet()));
    var right = new HashSet<>(found);
    right.retainAll(wanted);

    double precision = (double) right.size() / found.size();
    double recall = (double) right.size() / wanted.size();
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  /** The stories do not depend on what came in first, as far as pairs are concerned. */
  @Test
  void theOrderOfComingInMakesNoDifference() {
    List<Made> made = GeneratedStories.families(11, 12);
    Set<Set<Article>> stories = articles(take(temporary.store(), made), temporary.store());
    for (int seed = 0; seed < 3; seed++) {
      var otherwise = new ArrayList<>(made);
      Collections.shuffle(otherwise, new Random(seed));
      try (ClippingStore other = ClippingStore.open(folder.resolve("order-" + seed))) {
        assertThat(articles(take(other, otherwise), other)).isEqualTo(stories);
      }
    }
  }

  /** Taking an import back leaves the stories that there would be without it. */
  @Test
  void whatIsUndoneLeavesNoTrace() {
    List<Made> made = GeneratedStories.families(12, 12);
    ClippingStore store = temporary.store();
    Map<Long, Integer> kept = take(store, made.subList(0, 100));
    Set<Set<Article>> stories = articles(kept, store);
    long run = store.ledger().beginRun(TemporaryStore.NOW).id();
    take(store, run, made.subList(100, made.size()));
    store.ledger().undoStep(run, -1);
    assertThat(articles(kept, store)).isEqualTo(stories);
  }

  private static Set<Set<Article>> articles(Map<Long, Integer> all, ClippingStore store) {
    var stories = new HashMap<Integer, Set<Article>>();
    found(store, all.keySet())
        .forEach((id, story) ->
            stories
                .computeIfAbsent(story, s -> new HashSet<>())
                .add(store.clipping(id).orElseThrow().article()));
    return Set.copyOf(stories.values());
  }

  private Map<Long, Integer> take(ClippingStore store, List<Made> made) {
    return take(store, store.ledger().beginRun(TemporaryStore.NOW).id(), made);
  }

  private static Map<Long, Integer> take(ClippingStore store, long run, List<Made> made) {
    var truth = new HashMap<Long, Integer>();
    for (int from = 0; from < made.size(); from += BATCH) {
      var batch = new ArrayList<Incoming>();
      List<Made> some = made.subList(from, Math.min(made.size(), from + BATCH));
      for (int i = 0; i < some.size(); i++) {
        String path = "/" + run + "/" + (from + i);
        var parsed = new ParsedClipping(some.get(i).article(), List.of());
        batch.add(TestClippings.read(path, path, List.of(parsed)));
      }
      List<Long> ids = added(store, run, batch);
      for (int i = 0; i < some.size(); i++) {
        truth.put(ids.get(i), some.get(i).story());
      }
    }
    return truth;
  }

  private static List<Long> added(ClippingStore store, long run, List<Incoming> batch) {
    Incoming[] inputs = batch.toArray(Incoming[]::new);
    return TemporaryStore.add(store, run, TemporaryStore.NOW, inputs).entries().stream()
        .map(entry -> ((Outcome.Added) entry.outcome()).id())
        .toList();
  }

  private static Map<Long, Integer> found(ClippingStore store, Set<Long> ids) {
    Map<Long, StoryPart> parts =
        store.storyParts(ids.stream().mapToLong(Long::longValue).toArray());
    var found = new HashMap<Long, Integer>();
    parts.forEach((id, part) -> found.put(id, (int) part.story()));
    return found;
  }

  private static Set<Pair> pairs(Map<Long, Integer> stories) {
    var members = new HashMap<Integer, List<Long>>();
    stories.forEach((id, story) -> members.computeIfAbsent(story, s -> new ArrayList<>()).add(id));
    var pairs = new HashSet<Pair>();
    for (List<Long> story : members.values()) {
      for (long one : story) {
        for (long two : story) {
          if (one < two) {
            pairs.add(new Pair(one, two));
          }
        }
      }
    }
    return pairs;
  }
}
