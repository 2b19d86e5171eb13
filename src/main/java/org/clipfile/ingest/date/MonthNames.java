package org.clipfile.ingest.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of months and weekdays in the languages whose dates are read, lower case, without a
 * closing dot. Where two languages differ, the earlier in the list is meant: Croatian shares three
 * names of months with Polish and Czech. They come from the JDK's locale data, so that no table of
 * ours can be wrong.
 */
final class MonthNames {
  /** Arabic thrice: Egypt, the Levant and the Maghreb name their months differently. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk",
          "hu", "ro", "bg", "sr", "sr-Latn", "hr", "sl", "mk", "sq", "el", "tr", "az", "kk", "uz",
          "uk", "ru", "be", "lt", "lv", "et", "ca", "gl", "eu", "ga", "cy", "ar", "ar-LB", "ar-MA",
          "ar-TN", "fa", "ps", "ur", "he", "hi", "bn", "pa", "gu", "mr", "ta", "te", "ml", "kn",
          "ne", "si", "th", "lo", "my", "km", "id", "ms", "fil", "sw", "am", "ka", "hy");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();

  private MonthNames() {}

  /** The months, 1 to 12, by their names. */
  static Map<String, Integer> all() {
    return MONTHS;
  }

  static Set<String> allWeekdays() {
    return WEEKDAYS;
  }

  static boolean isWeekday(String name) {
    return WEEKDAYS.contains(name);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          months.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    months.put("sept", 9);
    months.put(key("জানুয়ারি"), 1); // as Bengali papers spell it
    months.put(key("ফেব্রুয়ারি"), 2);
    return months;
  }

  private static Set<String> weekdays() {
    Set<String> weekdays = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (DayOfWeek day : DayOfWeek.values()) {
        weekdays.add(key(day.getDisplayName(TextStyle.FULL, locale)));
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(key(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    }
    weekdays.addAll(List.of("tues", "thur", "thurs"));
    return weekdays;
  }

  private static String key(String name) {
    String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
