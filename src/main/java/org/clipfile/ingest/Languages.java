package org.clipfile.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    String tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
    return tag.startsWith("und") || tag.startsWith("x-") ? null : tag;
  }

  /** The language of a text by its script and its small words, or null where they do not tell. */
  public static @Nullable String guess(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .limit(4000)
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> language(most.getKey(), kana * 20 > most.getValue(), text))
        .orElse(null);
  }

  private static @Nullable String language(
      Character.UnicodeScript script, boolean kana, String text) {
    return switch (script) {
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> kana ? "ja" : "zh";
      case HANGUL -> "ko";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case LATIN -> FunctionWords.language(text);
      case CYRILLIC -> "ru";
      case THAI -> "th";
      case GREEK -> "el";
      case ARABIC -> text.chars().anyMatch(c -> "ٹڈڑںےھ".indexOf(c) >= 0) ? "ur" : "ar";
      default -> null;
    };
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
