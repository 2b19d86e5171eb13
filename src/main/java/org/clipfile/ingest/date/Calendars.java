package org.clipfile.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns dates of other calendars into Gregorian ones, where the text says that they are of another:
 * by the era, by the names of its months, or by its digits.
 */
final class Calendars {
  private static final Map<String, Integer> ERAS =
      Map.of(
          "令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911, "r",
          2018, "h", 1988);

  private static final Pattern ERA =
      Pattern.compile(
          "(?<e>令和|平成|昭和|大正|明治|民國|民国) ?(?<y>\\d{1,3}|元) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日");
  private static final Pattern SHORT_ERA =
      Pattern.compile("^(?<e>[rh])(?<y>\\d{1,2})[./年](?<m>\\d{1,2})[./月](?<d>\\d{1,2})日?$");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2}) ?@(?<m>\\d{3}) ?(?:ماه )?[،, ]*(?<y>1[34]\\d\\d)(?!\\d)(?: ?ه\\w*)?");
  private static final Pattern PERSIAN_NUMBERS =
      Pattern.compile("(?<!\\d)(?<y>1[34]\\d\\d)[/-](?<m>\\d{1,2})[/-](?<d>\\d{1,2})(?!\\d)");
  private static final Pattern BUDDHIST =
      Pattern.compile("(?<!\\d)(?:พ\\.ศ\\. ?)?(?<y>2[456]\\d\\d)(?!\\d)");

  /** 1 Farvardin 1403; the Persian calendar's leap years come round in 33 years. */
  private static final LocalDate NOWRUZ = LocalDate.of(2024, 3, 20);

  private static final int NOWRUZ_YEAR = 1403;

  private Calendars() {}

  /**
   * @param normal as {@link DateWords} writes it, with months of other calendars as {@code @101}
   *     and so on
   * @param written the text before that
   */
  static String gregorian(String normal, String written) {
    String text = normal;
    if (text.indexOf('年') >= 0) {
      text = replaced(ERA.matcher(text), Calendars::ofEra);
    }
    if (!text.isEmpty() && (text.charAt(0) == 'r' || text.charAt(0) == 'h')) {
      text = replaced(SHORT_ERA.matcher(text), Calendars::ofEra);
    }
    if (text.indexOf('@') >= 0) {
      text = replaced(NAMED.matcher(text), Calendars::ofNamedMonth);
    }
    if (holds(written, '\u06f0', '\u06f9')) {
      text = replaced(PERSIAN_NUMBERS.matcher(text), m -> persian(m, 0));
    }
    if (isThai(written)) {
      text =
          BUDDHIST
              .matcher(text)
              .replaceAll(m -> String.valueOf(Integer.parseInt(m.group("y")) - 543));
    }
    return text;
  }

  static boolean isThai(String text) {
    return holds(text, '\u0e00', '\u0e7f');
  }

  private static boolean holds(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first && text.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }

  private static String replaced(Matcher m, Function<MatchResult, @Nullable LocalDate> day) {
    return m.replaceAll(found -> {
      LocalDate date = day(found, day);
      return date == null ? Matcher.quoteReplacement(found.group()) : date.toString();
    });
  }

  private static @Nullable LocalDate day(
      MatchResult m, Function<MatchResult, @Nullable LocalDate> day) {
    try {
      return day.apply(m);
    } catch (DateTimeException e) {
      return null; // no such day in that calendar
    }
  }

  private static @Nullable LocalDate ofEra(MatchResult m) {
    Integer start = ERAS.get(m.group("e"));
    int year = m.group("y").equals("元") ? 1 : number(m, "y");
    return start == null ? null : LocalDate.of(start + year, number(m, "m"), number(m, "d"));
  }

  private static LocalDate ofNamedMonth(MatchResult m) {
    int month = number(m, "m");
    return month > OtherMonths.PERSIAN
        ? persian(m, OtherMonths.PERSIAN)
        : LocalDate.from(HijrahDate.of(number(m, "y"), month - OtherMonths.HIJRI, number(m, "d")));
  }

  private static LocalDate persian(MatchResult m, int base) {
    int year = number(m, "y");
    int month = number(m, "m") - base;
    int day = number(m, "d");
    int length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
    if (month < 1 || month > 12 || day < 1 || day > length) {
      throw new DateTimeException("no such day");
    }
    LocalDate start = NOWRUZ;
    for (int y = NOWRUZ_YEAR; y < year; y++) {
      start = start.plusDays(isPersianLeap(y) ? 366 : 365);
    }
    for (int y = NOWRUZ_YEAR; y > year; y--) {
      start = start.minusDays(isPersianLeap(y - 1) ? 366 : 365);
    }
    return start.plusDays((month - 1) * 31L - Math.max(0, month - 7) + day - 1);
  }

  private static boolean isPersianLeap(int year) {
    return (25 * year + 11) % 33 < 8;
  }

  private static int number(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
