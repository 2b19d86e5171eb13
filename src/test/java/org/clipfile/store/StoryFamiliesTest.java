package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.StoryPart;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.GeneratedStories;
import org.clipfile.testing.GeneratedStories.Made;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How well copies are told from what only looks like them. */
class StoryFamiliesTest {
  private static final int BATCH = 100;

  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  private record Pair(long one, long two) {}

  @Test
  void copiesAreFoundAndNothingElse() {
    var made = new ArrayList<>(GeneratedStories.families(7, 60));
    List<Made> others = GeneratedStories.nearMisses(8, 20);
    int stories = made.stream().mapToInt(Made::story).max().orElseThrow();
    others.forEach(other -> made.add(new Made(other.story() + stories, other.article())));

    Map<Long, Integer> truth = take(made);
    Set<Pair> wanted = pairs(truth);
    Set<Pair> found = pairs(found(truth.keySet()));
    var right = new HashSet<>(found);
    right.retainAll(wanted);

    double precision = (double) right.size() / found.size();
    double recall = (double) right.size() / wanted.size();
    var wrong = new HashMap<String, Integer>();
    for (Pair pair : found) {
      if (!wanted.contains(pair)) {
        wrong.merge("wrong " + name(pair.one) + " / " + name(pair.two), 1, Integer::sum);
      }
    }
    for (Pair pair : wanted) {
      if (!found.contains(pair)) {
        wrong.merge("missed " + name(pair.one) + " / " + name(pair.two), 1, Integer::sum);
      }
    }
    wrong.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(25).forEach(e -> System.err.println("PR " + e));
    System.err.println("PR " + precision + " " + recall + " of " + wanted.size() + " " + truth.size());
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  private String name(long id) {
    var a = temporary.store().clipping(id).orElseThrow().article();
    return Character.UnicodeScript.of(a.headline().codePointAt(0)) + (a.publication().startsWith("Paper") ? "" : a.publication()) + (a.headline().contains("results") ? "RESULT": "");
  }

  private Map<Long, Integer> take(List<Made> made) {
    var truth = new HashMap<Long, Integer>();
    for (int from = 0; from < made.size(); from += BATCH) {
      var batch = new ArrayList<Incoming>();
      List<Made> some = made.subList(from, Math.min(made.size(), from + BATCH));
      for (int i = 0; i < some.size(); i++) {
        String path = "/" + (from + i);
        var parsed = new ParsedClipping(some.get(i).article(), List.of());
        batch.add(TestClippings.read(path, path, List.of(parsed)));
      }
      var ids = temporary.added(batch.toArray(Incoming[]::new));
      for (int i = 0; i < some.size(); i++) {
        truth.put(ids.get(i), some.get(i).story());
      }
    }
    return truth;
  }

  private Map<Long, Integer> found(Set<Long> ids) {
    Map<Long, StoryPart> parts =
        temporary.store().storyParts(ids.stream().mapToLong(Long::longValue).toArray());
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
