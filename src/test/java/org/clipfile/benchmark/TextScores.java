package org.clipfile.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How much of the articles' text is found and how little else: by shingles of four words where the
 * truth has the whole text ({@code articleBody}), by segments where it has such as are wanted
 * ({@code with}) and such as are not ({@code without}).
 */
public final class TextScores {
  private static final int WORDS = 4;

  private TextScores() {}

  /** Of what is in either text: the shares that are in both, only found, and only in the truth. */
  private record Shares(double both, double found, double missed) {
    double precision() {
      return found == 0 && missed == 0 ? 1 : both + found == 0 ? 0 : both / (both + found);
    }

    double recall() {
      return found == 0 && missed == 0 ? 1 : both + missed == 0 ? 0 : both / (both + missed);
    }
  }

  /** A text that was found, and what is known of the one that should be. */
  public record Scored(JsonNode truth, String text) {}

  /** Prints the scores that the truths allow. */
  public static void print(List<Scored> pages) {
    List<Scored> whole = pages.stream().filter(p -> p.truth().has("articleBody")).toList();
    if (!whole.isEmpty()) {
      printShingles(whole);
    }
    List<Scored> parts = pages.stream().filter(p -> p.truth().has("with")).toList();
    if (!parts.isEmpty()) {
      printSegments(parts);
    }
  }

  /** A page without text is left out of the mean precision, as in the benchmark this is from. */
  private static void printShingles(List<Scored> pages) {
    List<Shares> shares =
        pages.stream().map(p -> shares(p.truth().get("articleBody").asString(), p.text())).toList();
    double precision = mean(shares.stream().filter(s -> s.both + s.found > 0), Shares::precision);
    double recall = mean(shares.stream().filter(s -> s.both + s.missed > 0), Shares::recall);
    System.out.printf(
        Locale.ROOT,
        "  text by shingles: F1 %.3f  precision %.3f  recall %.3f%n",
        2 * precision * recall / (precision + recall),
        precision,
        recall);
  }

  private static double mean(Stream<Shares> shares, ToDoubleFunction<Shares> value) {
    return shares.mapToDouble(value).average().orElse(0);
  }

  private static Shares shares(String wanted, String found) {
    Map<List<String>, Integer> there = shingles(wanted);
    Map<List<String>, Integer> here = shingles(found);
    int both = 0;
    for (var shingle : there.entrySet()) {
      both += Math.min(shingle.getValue(), here.getOrDefault(shingle.getKey(), 0));
    }
    double wrong = sum(here) - both;
    double missed = sum(there) - both;
    double all = both + wrong + missed;
    return all == 0 ? new Shares(0, 0, 0) : new Shares(both / all, wrong / all, missed / all);
  }

  private static int sum(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = words(text);
    var shingles = new HashMap<List<String>, Integer>();
    for (int at = 0; at == 0 || at + WORDS <= words.size(); at++) {
      List<String> shingle = words.subList(at, Math.min(words.size(), at + WORDS));
      if (!shingle.isEmpty()) {
        shingles.merge(shingle, 1, Integer::sum);
      }
    }
    return shingles;
  }

  /** Runs of letters, numbers and underscores. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (isOfWord(c)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> c == '_' || Character.isLetter(c);
    };
  }

  private static void printSegments(List<Scored> pages) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Scored page : pages) {
      String text = oneLine(page.text());
      Function<String, Long> count =
          field ->
              page.truth().get(field).values().stream()
                  .map(JsonNode::asString)
                  .filter(segment -> text.contains(oneLine(segment)))
                  .count();
      long found = count.apply("with");
      right += (int) found;
      wrong += (int) (long) count.apply("without");
      missed += page.truth().get("with").size() - (int) found;
    }
    System.out.printf(
        Locale.ROOT,
        "  text by segments: F %.3f  precision %.3f  recall %.3f"
            + "  (%d right, %d wrong, %d missed)%n",
        2.0 * right / (2.0 * right + wrong + missed),
        (double) right / (right + wrong),
        (double) right / (right + missed),
        right,
        wrong,
        missed);
  }

  private static String oneLine(String text) {
    return text.replaceAll("(?U)[\\s\\u001c-\\u001f]+", " ").strip();
  }
}
