package org.clipfile.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of languages, and a guess at the language of a text. Thread-safe. */
public final class Languages {
  private static final List<String> TAGS =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro",
          "bg", "sr", "uk", "ru", "el", "tr", "az", "kk", "uz", "ar", "fa", "ps", "ur", "ckb", "he",
          "hi", "bn", "pa", "gu", "mr", "ta", "te", "ml", "kn", "ne", "si", "th", "lo", "my", "km",
          "vi", "id", "ms", "fil", "zh", "ja", "ko", "mn", "sw", "am", "ka", "hy");

  /** In these languages the names of all languages are known, besides each one's own. */
  private static final List<String> NAMED_IN =
      List.of("en", "de", "fr", "es", "ru", "ar", "ur", "he", "hi", "zh", "ja", "ko");

  private static final Map<String, String> NAMES = names();

  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int SAMPLE = 1500;

  /** Languages with a script that no other script stands in for. */
  private static final Map<String, UnicodeScript> SCRIPTS =
      Map.ofEntries(
          Map.entry("ru", UnicodeScript.CYRILLIC),
          Map.entry("uk", UnicodeScript.CYRILLIC),
          Map.entry("bg", UnicodeScript.CYRILLIC),
          Map.entry("ar", UnicodeScript.ARABIC),
          Map.entry("fa", UnicodeScript.ARABIC),
          Map.entry("ur", UnicodeScript.ARABIC),
          Map.entry("he", UnicodeScript.HEBREW),
          Map.entry("hi", UnicodeScript.DEVANAGARI),
          Map.entry("el", UnicodeScript.GREEK),
          Map.entry("th", UnicodeScript.THAI),
          Map.entry("ko", UnicodeScript.HANGUL),
          Map.entry("zh", UnicodeScript.HAN),
          Map.entry("ja", UnicodeScript.HAN));

  /** Codes of languages that have others now. */
  private static final Set<String> RENAMED = Set.of("iw", "ji", "in");

  private Languages() {}

  /** The BCP 47 tag of a language by its name, such as "English", "英语" or "اردو". */
  public static Optional<String> byName(String name) {
    return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** A well-formed BCP 47 tag from a tag as pages write it, such as {@code en_US}, or null. */
  public static @Nullable String tag(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String plain = written.strip().replace('_', '-');
    if (isUsual(plain)) {
      return plain;
    }
    String tag = Locale.forLanguageTag(plain).toLanguageTag();
    return tag.startsWith("und") || tag.startsWith("x-") ? null : tag;
  }

  /** Whether a tag is surely well-formed: {@code en}, {@code en-US}. */
  private static boolean isUsual(String tag) {
    return (tag.length() == 2 || (tag.length() == 5 && tag.charAt(2) == '-' && isUpper(tag, 3)))
        && tag.charAt(0) >= 'a'
        && tag.charAt(0) <= 'z'
        && tag.charAt(1) >= 'a'
        && tag.charAt(1) <= 'z'
        && !RENAMED.contains(tag.substring(0, 2));
  }

  private static boolean isUpper(String tag, int at) {
    return tag.charAt(at) >= 'A'
        && tag.charAt(at) <= 'Z'
        && tag.charAt(at + 1) >= 'A'
        && tag.charAt(at + 1) <= 'Z';
  }

  /** The language of a text by its script and its small words, or null where they do not tell. */
  public static @Nullable String guess(String text) {
    Map<UnicodeScript, Integer> counts = scripts(text);
    UnicodeScript script = most(counts);
    if (script == UnicodeScript.LATIN) {
      FunctionWords.Evidence evidence = FunctionWords.language(text);
      return evidence == null
          ? LanguageModel.likeliest(text, LanguageModel.LATIN)
          : evidence.language();
    }
    return script == null ? null : language(script, counts, text);
  }

  /**
   * The language of a text that a page or file says something of. Pages often say the language of
   * the program that made them; where the text leaves no doubt, it goes before.
   *
   * @param told a BCP 47 tag
   */
  public static String of(String told, String text) {
    Map<UnicodeScript, Integer> counts = scripts(text);
    UnicodeScript script = most(counts);
    if (script == null) {
      return told;
    }
    if (script == UnicodeScript.LATIN) {
      FunctionWords.Evidence evidence = FunctionWords.language(text);
      return evidence == null || !evidence.certain() || mayBe(told, evidence.language())
          ? told
          : evidence.language();
    }
    String primary = Locale.forLanguageTag(told).getLanguage();
    String guess = language(script, counts, text);
    boolean elsewhere =
        FunctionWords.isKnown(primary) || !script.equals(SCRIPTS.getOrDefault(primary, script));
    boolean transcribed = told.contains("-") && !Locale.forLanguageTag(told).getScript().isEmpty();
    return guess == null || !elsewhere || transcribed || isEastAsian(guess, primary) ? told : guess;
  }

  /** Whether what a page says of its text in Latin script goes before what the text's words do. */
  private static boolean mayBe(String told, String found) {
    if (told.equals(found)) {
      return true;
    }
    Locale locale = Locale.forLanguageTag(told);
    String primary = locale.getLanguage();
    return primary.equals(found)
        || locale.getScript().equals("Latn")
        || !(FunctionWords.isKnown(primary) || SCRIPTS.containsKey(primary));
  }

  /** A Japanese text may be all but without kana. */
  private static boolean isEastAsian(String guess, String primary) {
    return guess.equals("zh") && primary.equals("ja");
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
      i += Character.charCount(c);
    }
    counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    return counts;
  }

  private static @Nullable UnicodeScript most(Map<UnicodeScript, Integer> counts) {
    UnicodeScript most = null;
    int letters = 0;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > letters) {
        most = count.getKey();
        letters = count.getValue();
      }
    }
    return most;
  }

  private static @Nullable String language(
      UnicodeScript script, Map<UnicodeScript, Integer> counts, String text) {
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    return switch (script) {
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> {
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        yield kana * 20 > han ? "ja" : HanForms.language(text, han);
      }
      case HANGUL -> "ko";
      case HEBREW -> "he";
      case DEVANAGARI -> {
        String likeliest = LanguageModel.likeliest(text, LanguageModel.DEVANAGARI);
        yield likeliest == null ? "hi" : likeliest;
      }
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case GUJARATI -> "gu";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case CYRILLIC ->
          has(text, "іїєґ")
              ? "uk"
              : has(text, "ыэё")
                  ? "ru"
                  : has(text, "ђћљњџј")
                      ? "sr"
                      : LanguageModel.likeliest(text, LanguageModel.CYRILLIC);
      case THAI -> "th";
      case GREEK -> "el";
      case ARABIC -> has(text, "ٹڈڑںےھ") ? "ur" : isPersian(text) ? "fa" : "ar";
      default -> null;
    };
  }

  /** Persian has its own forms of two letters, and no teh marbuta. */
  private static boolean isPersian(String text) {
    return has(text, "یک") && (has(text, "پچژگ") || !has(text, "يكةى"));
  }

  private static boolean has(String text, String letters) {
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String tag : TAGS) {
      Locale language = Locale.forLanguageTag(tag);
      for (String in : NAMED_IN) {
        put(names, language.getDisplayLanguage(Locale.forLanguageTag(in)), tag);
      }
      put(names, language.getDisplayLanguage(language), tag);
    }
    put(names, "Simplified Chinese", "zh-Hans");
    put(names, "Traditional Chinese", "zh-Hant");
    for (String chinese : List.of("中文", "汉语", "漢語", "华语", "chinesisch", "mandarin")) {
      put(names, chinese, "zh");
    }
    put(names, "简体中文", "zh-Hans");
    put(names, "繁體中文", "zh-Hant");
    for (String suffixed : List.of("英文=en", "日文=ja", "韩文=ko", "俄文=ru", "阿文=ar", "castellano=es")) {
      put(
          names,
          suffixed.substring(0, suffixed.indexOf('=')),
          suffixed.substring(suffixed.indexOf('=') + 1));
    }
    return Map.copyOf(names);
  }

  private static void put(Map<String, String> names, String name, String tag) {
    names.put(name.toLowerCase(Locale.ROOT), tag);
  }
}
