package org.clipfile.archive;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each paragraph of a text what became of it in another: the same ones first, then among
 * those between them the ones that are most alike, in their order. A new lead does not shift what
 * follows it.
 */
final class ParagraphPairs {
  /** Paragraphs with fewer words in common, of all their words, are different paragraphs. */
  private static final double ALIKE = 0.4;

  /** Longer stretches of changes are paired in their order, as they stand. */
  private static final int MOST_COMPARED = 10_000;

  private final List<Pair> pairs = new ArrayList<>();

  private ParagraphPairs() {}

  /** A paragraph and what became of it; one of the two is null where it is new or gone. */
  record Pair(@Nullable String before, @Nullable String after) {}

  static List<Pair> of(List<String> before, List<String> after) {
    var pairing = new ParagraphPairs();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      List<String> old = delta.getSource().getLines();
      List<String> now = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        old.forEach(paragraph -> pairing.pairs.add(new Pair(paragraph, paragraph)));
      } else if ((long) old.size() * now.size() > MOST_COMPARED) {
        pairing.inOrder(old, now);
      } else {
        pairing.byLikeness(old, now);
      }
    }
    return pairing.pairs;
  }

  private void inOrder(List<String> old, List<String> now) {
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      pairs.add(new Pair(i < old.size() ? old.get(i) : null, i < now.size() ? now.get(i) : null));
    }
  }

  /** The pairs whose likeness adds up to most, none crossing another (Needleman and Wunsch). */
  private void byLikeness(List<String> old, List<String> now) {
    double[][] alike = alike(old, now);
    double[][] best = new double[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skipped, alike[i][j] + best[i + 1][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        pairs.add(new Pair(old.get(i++), now.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        pairs.add(new Pair(old.get(i++), null));
      } else {
        pairs.add(new Pair(null, now.get(j++)));
      }
    }
    old.subList(i, old.size()).forEach(paragraph -> pairs.add(new Pair(paragraph, null)));
    now.subList(j, now.size()).forEach(paragraph -> pairs.add(new Pair(null, paragraph)));
  }

  private static double[][] alike(List<String> old, List<String> now) {
    List<Set<String>> oldWords = old.stream().map(ParagraphPairs::words).toList();
    List<Set<String>> nowWords = now.stream().map(ParagraphPairs::words).toList();
    double[][] alike = new double[old.size()][now.size()];
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < now.size(); j++) {
        var common = new HashSet<>(oldWords.get(i));
        common.retainAll(nowWords.get(j));
        double all = oldWords.get(i).size() + nowWords.get(j).size();
        double share = all == 0 ? 0 : 2 * common.size() / all;
        alike[i][j] = share < ALIKE ? 0 : share;
      }
    }
    return alike;
  }

  private static Set<String> words(String paragraph) {
    Set<String> words = new HashSet<>(Difference.words(paragraph));
    words.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
    return words;
  }
}
