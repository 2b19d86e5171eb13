package org.clipfile.export.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, where its article does not say. */
public final class Language {
  /** BCP 47 for a language nobody knows. */
  private static final String UNDETERMINED = "und";

  private static final int SAMPLE = 4000;
  private static final Pattern URDU = Pattern.compile("[ٹڈڑںےہ]");
  private static final Pattern PERSIAN = Pattern.compile("[پچژگ]");

  private Language() {}

  /** The given BCP 47 language where it is well formed, else what the text's script tells. */
  public static String of(@Nullable String given, String text) {
    String known = wellFormed(given);
    return known == null ? guess(text) : known;
  }

  /** The BCP 47 language in its usual spelling, or null where it is none. */
  public static @Nullable String wellFormed(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(given.strip()).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private static String guess(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .limit(SAMPLE)
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> kana > most.getValue() / 4 ? "ja" : ofScript(most.getKey(), text))
        .orElse(UNDETERMINED);
  }

  private static String ofScript(UnicodeScript script, String text) {
    return switch (script) {
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case ARABIC -> arabic(text);
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      case CYRILLIC -> "ru";
      case GREEK -> "el";
      default -> UNDETERMINED;
    };
  }

  private static String arabic(String text) {
    if (URDU.matcher(text).find()) {
      return "ur";
    }
    return PERSIAN.matcher(text).find() ? "fa" : "ar";
  }
}
