package org.clipfile.export.pdf.hyphenation;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the words of a language may be divided. Each language is read once for the whole
 * process. Thread-safe.
 */
public final class Hyphenator {
  /** Where the files of hyph-utf8 lie in Dotify's hyphenator. */
  private static final String FOLDER =
      "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-";

  /** Shorter words are not divided. */
  private static final int SHORTEST = 5;

  /** Longer ones are no words. */
  private static final int LONGEST = 60;

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("en", "en-gb"),
          Map.entry("de", "de-1996"),
          Map.entry("nb", "no"),
          Map.entry("nn", "no"),
          Map.entry("bs", "hr"),
          Map.entry("el", "el-monoton"),
          Map.entry("sr", "sr-cyrl"));

  /** The languages whose hyphens leave three letters to the next line at least, not two. */
  private static final Set<String> THREE_RIGHT = Set.of("en", "fr", "pt", "et");

  private static final Map<String, Hyphenator> KNOWN = new ConcurrentHashMap<>();

  /** So many words are remembered: most of a text are the same few thousand. */
  private static final int REMEMBERED = 10_000;

  private final Map<String, boolean[]> words = new ConcurrentHashMap<>();
  private final @Nullable Patterns patterns;
  private final Locale locale;

  private Hyphenator(@Nullable Patterns patterns, Locale locale) {
    this.patterns = patterns;
    this.locale = locale;
  }

  /** The hyphenator of a BCP 47 language; one that divides nothing where there are no patterns. */
  public static Hyphenator of(String language) {
    return KNOWN.computeIfAbsent(language, Hyphenator::load);
  }

  private static Hyphenator load(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String code = locale.getLanguage();
    boolean american =
        code.equals("en")
            && (locale.getCountry().isEmpty() || locale.getCountry().matches("US|CA|PH"));
    String file = american ? "en-us" : FILES.getOrDefault(code, code);
    return file.matches("[a-z0-9-]+")
        ? new Hyphenator(read(file, THREE_RIGHT.contains(code) ? 3 : 2), locale)
        : new Hyphenator(null, locale);
  }

  private static @Nullable Patterns read(String file, int right) {
    InputStream in = Hyphenator.class.getResourceAsStream(FOLDER + file + ".tex");
    return in == null
        ? null
        : new Patterns(
            PatternFile.read(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), right));
  }

  /** Whether it divides any words at all. */
  public boolean divides() {
    return patterns != null;
  }

  /**
   * Where a hyphen may stand in a word of letters alone: before the letter of each place that is
   * true. Words in capitals alone are not divided: they are names and abbreviations. The answer is
   * shared and not to be changed.
   */
  public boolean[] points(String word) {
    if (patterns == null || word.length() < SHORTEST || word.length() > LONGEST) {
      return new boolean[word.length() + 1];
    }
    boolean[] known = words.get(word);
    if (known != null) {
      return known;
    }
    String small = word.toLowerCase(locale);
    boolean[] points =
        small.length() == word.length() && !isCapitals(word)
            ? patterns.points(small)
            : new boolean[word.length() + 1];
    if (words.size() >= REMEMBERED) {
      words.clear();
    }
    words.put(word, points);
    return points;
  }

  private static boolean isCapitals(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
