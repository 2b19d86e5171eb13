package org.clipfile.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query asks for by reading a text word by word.
 *
 * @param words with one spelling; signs of scripts that part no words are by themselves
 * @param joined which of them are signs that follow another sign, with nothing between
 * @param language whose endings a single word may have; null where words stand as they are
 */
record PlainText(List<String> words, BitSet joined, @Nullable String language) {
  /** Shorter words are not looked for in other forms. */
  private static final int SHORTEST = 3;

  static PlainText of(String text, @Nullable String language) {
    return WordCutter.read(text, language);
  }

  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

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
      case Query.Proximity(String text, int distance) -> within(of(text, null).words, distance);
      case Query.Word(String text) -> hasForm(of(text, null));
      default -> !stretches(query).isEmpty();
    };
  }

  /** A single word in any of its forms; several, such as COVID-19, as they stand. */
  private boolean hasForm(PlainText typed) {
    if (typed.words.size() != 1) {
      return !stretches(typed).isEmpty();
    }
    String word = typed.words.getFirst();
    if (words.contains(word)) {
      return true;
    }
    String language = stemLanguage(word);
    if (language == null || word.length() < SHORTEST) {
      return false;
    }
    String stem = stem(language, word);
    return words.stream()
        .anyMatch(other ->
            language.equals(stemLanguage(other))
                && STEMS
                    .computeIfAbsent(language + other, _ -> stem(language, other))
                    .equals(stem));
  }

  /** Latin words among those of another script are taken for English. */
  private @Nullable String stemLanguage(String word) {
    if (language == null) {
      return null;
    }
    boolean isLatin = isOf(UnicodeScript.LATIN, word);
    return switch (language) {
      case "en", "de" -> isLatin ? language : null;
      case "ja" -> isLatin ? "en" : null;
      case "ar" -> isLatin ? "en" : isOf(UnicodeScript.ARABIC, word) ? "ar" : null;
      default -> null;
    };
  }

  private static boolean isOf(UnicodeScript script, String word) {
    return UnicodeScript.of(word.charAt(0)) == script;
  }

  private static String stem(String language, String word) {
    return switch (language) {
      case "en" -> first(new KStemFilter(tokens(word)));
      case "de" -> first(new GermanLightStemFilter(tokens(word)));
      case "ar" -> arabic(arabic(word));
      default -> word;
    };
  }

  private static String arabic(String word) {
    return first(new ArabicStemFilter(tokens(word)));
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
  private boolean within(List<String> wanted, int distance) {
    for (int from = 0; from < words.size(); from++) {
      if (wanted.contains(words.get(from))) {
        int to = Math.min(words.size(), from + wanted.size() + distance);
        var left = new ArrayList<>(words.subList(from, to));
        if (wanted.stream().allMatch(left::remove)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Stretch> stretches(Query query) {
    return switch (query) {
      case Query.Or(var parts) -> parts.stream().flatMap(p -> stretches(p).stream()).toList();
      case Query.Word(String text) -> stretches(of(text, null));
      case Query.Exact(String text) -> stretches(of(text, null));
      case Query.Phrase(String text) -> stretches(of(text, null));
      case Query.Wildcard(String pattern) -> {
        String folded = Letters.fold(pattern);
        var regex = Pattern.compile(folded.replace("*", ".*").replace("?", "."));
        yield single(words.stream().map(word -> regex.matcher(word).matches()).toList());
      }
      case Query.Fuzzy(String text, int edits) ->
          single(words.stream().map(word -> isNear(word, Letters.fold(text), edits)).toList());
      default -> throw new AssertionError("no place in a text: " + query);
    };
  }

  private static List<Stretch> single(List<Boolean> fits) {
    return IntStream.range(0, fits.size())
        .filter(fits::get)
        .mapToObj(at -> new Stretch(at, at))
        .toList();
  }

  private List<Stretch> stretches(PlainText phrase) {
    int width = phrase.words.size();
    return IntStream.rangeClosed(0, words.size() - width)
        .filter(at -> startsAt(at, phrase))
        .mapToObj(at -> new Stretch(at, at + width - 1))
        .toList();
  }

  private boolean startsAt(int at, PlainText phrase) {
    for (int i = 0; i < phrase.words.size(); i++) {
      boolean same = words.get(at + i).equals(phrase.words.get(i));
      if (!same || (i > 0 && phrase.joined.get(i) && !joined.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(String word, String other, int edits) {
    return Math.abs(word.length() - other.length()) <= edits && edits(word, other) <= edits;
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
