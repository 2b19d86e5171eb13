package org.clipfile.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query asks for by reading a text word by word.
 *
 * @param language whose endings a single word may have; null where words stand as they are
 */
record PlainText(List<String> words, @Nullable String language) {
  /** A stretch of words. */
  private record Stretch(int from, int to) {
    boolean isBefore(Stretch other, int most) {
      int between = other.from - to - 1;
      return between >= 0 && between <= most;
    }
  }

  boolean has(Query query) {
    return switch (query) {
      case Query.Near(var left, var right, int distance, boolean ordered) ->
          near(stretches(left), stretches(right), distance - 1, ordered);
      case Query.AtLeast(int times, var part) -> Set.copyOf(stretches(part)).size() >= times;
      case Query.Proximity(String text, int distance) -> within(text.split(" "), distance);
      case Query.Word(String text) -> words.stream().anyMatch(word -> isFormOf(word, text));
      default -> !stretches(query).isEmpty();
    };
  }

  private boolean isFormOf(String word, String other) {
    return word.equals(other)
        || (language != null && stem(language, word).equals(stem(language, other)));
  }

  private static String stem(String language, String word) {
    return switch (language) {
      case "en" -> first(new KStemFilter(tokens(word)));
      case "de" -> first(new GermanLightStemFilter(tokens(word)));
      default -> word;
    };
  }

  private static Tokenizer tokens(String word) {
    var tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader(word));
    return tokens;
  }

  private static String first(TokenStream stemmed) {
    try (stemmed) {
      stemmed.reset();
      stemmed.incrementToken();
      return stemmed.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean near(List<Stretch> left, List<Stretch> right, int most, boolean ordered) {
    return left.stream()
        .anyMatch(a ->
            right.stream().anyMatch(b -> a.isBefore(b, most) || (!ordered && b.isBefore(a, most))));
  }

  /** Whether so many words on end hold all that are wanted. */
  private boolean within(String[] wanted, int distance) {
    for (int from = 0; from < words.size(); from++) {
      int to = Math.min(words.size(), from + wanted.length + distance);
      var left = new ArrayList<>(words.subList(from, to));
      if (Arrays.stream(wanted).allMatch(left::remove)) {
        return true;
      }
    }
    return false;
  }

  private List<Stretch> stretches(Query query) {
    return switch (query) {
      case Query.Or(var parts) -> parts.stream().flatMap(p -> stretches(p).stream()).toList();
      case Query.Word(String text) -> of(List.of(text));
      case Query.Exact(String text) -> of(List.of(text));
      case Query.Phrase(String text) -> of(List.of(text.split(" ")));
      case Query.Wildcard(String pattern) -> {
        String regex = pattern.replace("*", ".*").replace("?", ".");
        yield single(words.stream().map(word -> word.matches(regex)).toList());
      }
      case Query.Fuzzy(String text, int edits) ->
          single(words.stream().map(word -> edits(word, text) <= edits).toList());
      default -> throw new AssertionError("no place in a text: " + query);
    };
  }

  private static List<Stretch> single(List<Boolean> fits) {
    return IntStream.range(0, fits.size())
        .filter(fits::get)
        .mapToObj(at -> new Stretch(at, at))
        .toList();
  }

  private List<Stretch> of(List<String> phrase) {
    return IntStream.rangeClosed(0, words.size() - phrase.size())
        .filter(at -> words.subList(at, at + phrase.size()).equals(phrase))
        .mapToObj(at -> new Stretch(at, at + phrase.size() - 1))
        .toList();
  }

  /** How many letters to put in, take out, change or swap with their neighbour. */
  private static int edits(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
