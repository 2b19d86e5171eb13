package org.clipfile.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people, papers and programs write them, in the languages of {@code MonthNames} and
 * in Chinese, Japanese and Korean. Nothing depends on the default locale or the clock. Thread-safe;
 * text that holds no date yields empty, never an exception.
 */
public final class Dates {
  /** Longer texts are prose, not dates. */
  public static final int LONGEST = 200;

  /** With its weekday, time and zone a date is no longer than this in any language. */
  private static final int LONGEST_WHOLE = 100;

  private static final String YEAR = "(?<y>[12]\\d{3})(?!\\d)";

  private static final Pattern EITHER_WAY =
      Pattern.compile("(?<!\\d)(?<a>\\d{1,2}) ?[/-] ?(?<b>\\d{1,2}) ?[/-] ?" + YEAR);

  /** What the parts of a date look like once normalised; the first form that fits is taken. */
  private static final Form[] FORMS = {
    new Form(
        "-",
        DigitRuns.YEAR,
        Pattern.compile("(?<!\\d)(?<y>[12]\\d{3})-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?(?![\\d-])")),
    new Form(
        "/.",
        DigitRuns.YEAR,
        Pattern.compile(
            "(?<!\\d)(?<y>[12]\\d{3}) ?[/.] ?(?<m>\\d{1,2}) ?[/.] ?(?<d>\\d{1,2})(?!\\d)")),
    new Form(
        "年년",
        DigitRuns.YEAR,
        Pattern.compile(
            "(?<!\\d)(?<y>[12]\\d{3}) ?[年년] ?(?<m>\\d{1,2}) ?[月월](?: ?(?<d>\\d{1,2}) ?[日일號号])?")),
    new Form(
        "#",
        DigitRuns.DAY,
        Pattern.compile("(?<![\\d#])(?<d>\\d{1,2})[.º]?[ ,-]*#(?<m>\\d{1,2}+)[ .,-]*" + YEAR)),
    new Form("#", 0, Pattern.compile("#(?<m>\\d{1,2}+)[ .-]*(?<d>\\d{1,2})[ .,]+" + YEAR)),
    new Form(
        "#",
        DigitRuns.YEAR,
        Pattern.compile("(?<!\\d)(?<y>[12]\\d{3})[ ,.]+#(?<m>\\d{1,2}+) +(?<d>\\d{1,2})(?!\\d)")),
    new Form(
        "#",
        DigitRuns.YEAR,
        Pattern.compile(
            "(?<!\\d)(?<y>[12]\\d{3})[ ,.]+(?<d>\\d{1,2})[ .-]*#(?<m>\\d{1,2}+)(?!\\d)")),
    new Form("#", 0, Pattern.compile("#(?<m>\\d{1,2}+)[ .,]*" + YEAR + "(?<d>)")),
    new Form(
        ".",
        DigitRuns.DAY,
        Pattern.compile("(?<!\\d)(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?" + YEAR)),
    new Form("/-", DigitRuns.DAY, EITHER_WAY),
    new Form(
        "",
        DigitRuns.ALL,
        Pattern.compile("(?<!\\d)(?<y>[12]\\d{3})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)")),
  };

  private static final Form SHORT_YEAR =
      new Form(
          ".",
          DigitRuns.DAY,
          Pattern.compile(
              "(?<![\\d.,])(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{2})(?![\\d.])"));

  private static final Pattern YEAR_ALONE = Pattern.compile("(?<y>[12]\\d{3})");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(?<d>\\d{1,2})[.º]? ?#(?<m>\\d{1,2}+) ?[.,]?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("#(?<m>\\d{1,2}+)[ .]*(?<d>\\d{1,2})[.,]?");
  private static final Pattern EAST_ASIAN_DAY =
      Pattern.compile("(?<m>\\d{1,2}) ?[月월] ?(?<d>\\d{1,2}) ?[日일]");

  /**
   * @param signs of which one stands in every date of the form; empty where it is all digits
   * @param first how many digits it begins with, or as many at most where that is a day or a month;
   *     0 where it begins with a month's name
   */
  private record Form(String signs, int first, Pattern pattern) {
    boolean mayBegin(int digits) {
      return digits == first || (digits == 1 && first == DigitRuns.DAY);
    }

    boolean mayFit(String text) {
      for (int i = 0; i < signs.length(); i++) {
        if (stands(text, signs.charAt(i))) {
          return true;
        }
      }
      return signs.isEmpty() && digitsInARow(text, 8);
    }

    /** Whether a sign stands where it does in a date: before a month, or between digits. */
    private static boolean stands(String text, char sign) {
      for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        if (Digits.follow(text, at) && (sign == '#' || Digits.precede(text, at))) {
          return true;
        }
      }
      return false;
    }
  }

  private Dates() {}

  /**
   * Whether a text could hold a date at all, told fast: whether four digits stand in a row, or the
   * sign for a year behind any, or an era's letter before them.
   */
  public static boolean mayHold(String text) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < 4; at++) {
      char c = text.charAt(at);
      digits = Character.isDigit(c) ? digits + 1 : c == '年' ? 4 : 0;
    }
    return digits == 4 || DigitRuns.opensWithEra(text);
  }

  private static boolean digitsInARow(String text, int wanted) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < wanted; at++) {
      char c = text.charAt(at);
      digits = isDigit(c) ? digits + 1 : 0;
    }
    return digits == wanted;
  }

  /** The date in a short text, such as a labelled line or an attribute of a page. */
  public static Optional<ReadDate> find(String text) {
    Found found = search(text);
    return found == null ? Optional.empty() : Optional.of(found.date);
  }

  /** The date that a text is, with its weekday, time and zone, but with no other words. */
  public static Optional<ReadDate> whole(String text) {
    Found found = text.length() > LONGEST_WHOLE ? null : search(text);
    return found == null || found.otherLetters > 4 ? Optional.empty() : Optional.of(found.date);
  }

  /**
   * Which way 25/12/2021 or 12/25/2021 is written; null for what could be either, or is neither.
   */
  static @Nullable DayOrder order(String text) {
    if (text.length() > LONGEST || !mayHold(text)) {
      return null;
    }
    Matcher m = EITHER_WAY.matcher(DateWords.normalise(text));
    if (!m.find()) {
      return null;
    }
    int first = number(m, "a");
    int second = number(m, "b");
    boolean dayFirst = first > 12 && first < 32 && second <= 12;
    boolean monthFirst = second > 12 && second < 32 && first <= 12;
    return dayFirst ? DayOrder.DAY_FIRST : monthFirst ? DayOrder.MONTH_FIRST : null;
  }

  /** The day without a year that a text is, such as "Jan. 5", "5 января" or "1月5日". */
  public static Optional<MonthDay> monthDay(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String normal = DateWords.normalise(text);
    for (Pattern form : new Pattern[] {DAY_OF_MONTH, MONTH_DAY, EAST_ASIAN_DAY}) {
      Matcher m = form.matcher(normal);
      if (m.matches()) {
        try {
          return Optional.of(MonthDay.of(number(m, "m"), number(m, "d")));
        } catch (DateTimeException e) {
          return Optional.empty(); // the 45th of May is no day
        }
      }
    }
    return Optional.empty();
  }

  /**
   * All dates known to the day in a short text, in its order, each with the words around it.
   *
   * @param shortYears whether 3.5.19 is one too
   */
  public static List<DateInText> all(String text, boolean shortYears) {
    if (text.length() > LONGEST || !DigitRuns.mayHoldDay(text, shortYears)) {
      return List.of();
    }
    String normal = DateWords.normalise(text);
    var places = new TreeMap<Integer, Place>();
    boolean year = mayHold(normal);
    for (Form form : FORMS) {
      if (year && form.mayFit(normal)) {
        collect(form, normal, places);
      }
    }
    if (shortYears && places.isEmpty() && SHORT_YEAR.mayFit(normal)) {
      collect(SHORT_YEAR, normal, places);
    }
    var dates = new ArrayList<DateInText>();
    int last = 0;
    for (Place place : places.values()) {
      Integer next = places.higherKey(place.start);
      String before = normal.substring(last, place.start);
      String after = normal.substring(place.end, next == null ? normal.length() : next);
      Found found = found(before, after, place.days);
      dates.add(new DateInText(found.date, before, after, found.otherLetters));
      last = place.end;
    }
    return dates;
  }

  private record Place(int start, int end, Days days) {}

  private static void collect(Form form, String normal, NavigableMap<Integer, Place> places) {
    Matcher m = form.pattern.matcher(normal);
    for (int end = 0; isFound(form, m, normal, end); end = m.end()) {
      Days days = days(m);
      Map.Entry<Integer, Place> before = places.lowerEntry(m.end());
      boolean free = before == null || before.getValue().end <= m.start();
      if (days != null && days.precision == Precision.DAY && free) {
        places.put(m.start(), new Place(m.start(), m.end(), days));
      }
    }
  }

  /**
   * Finds the next date as {@link Matcher#find} would, but looks only where one of the form can
   * begin: at the first of so many digits, or at a month.
   */
  private static boolean isFound(Form form, Matcher m, String normal, int from) {
    m.useTransparentBounds(true).useAnchoringBounds(false);
    int at = from > 0 && isDigit(normal.charAt(from - 1)) ? from + digitsAt(normal, from) : from;
    while (at < normal.length()) {
      int digits = digitsAt(normal, at);
      boolean begins =
          digits == 0 ? form.first == 0 && normal.charAt(at) == '#' : form.mayBegin(digits);
      if (begins && m.region(at, normal.length()).lookingAt()) {
        return true;
      }
      at += Math.max(1, digits);
    }
    return false;
  }

  private static int digitsAt(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private record Found(ReadDate date, int otherLetters) {}

  private static @Nullable Found search(String text) {
    if (text.length() > LONGEST || !mayHold(text)) {
      return null;
    }
    ReadDate iso = IsoDates.read(text);
    if (iso != null) {
      return new Found(iso, 0);
    }
    String normal = DateWords.normalise(text);
    for (Form form : FORMS) {
      Matcher m = form.mayFit(normal) ? form.pattern.matcher(normal) : null;
      for (int end = 0; m != null && isFound(form, m, normal, end); end = m.end()) {
        Days days = days(m);
        if (days != null) {
          return found(normal.substring(0, m.start()), normal.substring(m.end()), days);
        }
      }
    }
    Matcher year = YEAR_ALONE.matcher(normal);
    if (year.matches()) {
      LocalDateTime start = LocalDate.of(number(year, "y"), 1, 1).atStartOfDay();
      return new Found(new ReadDate(start, Precision.YEAR, null, null), 0);
    }
    return null;
  }

  private static Found found(String before, String after, Days days) {
    TimeOfDay time = days.precision == Precision.DAY ? TimeOfDay.find(before, after) : null;
    if (time == null) {
      var date = new ReadDate(days.at(LocalTime.MIN), days.precision, null, days.rivalAt(null));
      return new Found(date, letters(before + after));
    }
    var date =
        new ReadDate(
            days.at(time.time()), Precision.MINUTE, time.zone(), days.rivalAt(time.time()));
    return new Found(date, letters(time.rest()));
  }

  private static int letters(String text) {
    int letters = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      at += Character.charCount(c);
    }
    return letters;
  }

  private record Days(LocalDate day, Precision precision, @Nullable LocalDate rival) {
    LocalDateTime at(LocalTime time) {
      return day.atTime(time);
    }

    @Nullable LocalDateTime rivalAt(@Nullable LocalTime time) {
      return rival == null ? null : rival.atTime(time == null ? LocalTime.MIN : time);
    }
  }

  private static @Nullable Days days(Matcher m) {
    try {
      int year = year(m.group("y"));
      if (m.pattern().equals(EITHER_WAY)) {
        return dayAndMonth(year, number(m, "a"), number(m, "b"));
      }
      String day = m.group("d");
      return day == null || day.isEmpty()
          ? new Days(LocalDate.of(year, number(m, "m"), 1), Precision.MONTH, null)
          : new Days(LocalDate.of(year, number(m, "m"), number(m, "d")), Precision.DAY, null);
    } catch (DateTimeException e) {
      return null; // no such day: another form may fit
    }
  }

  /** Years of two digits are those of our time. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  /** 03/04/2021: the day first, as most of the world writes it, with the other reading kept. */
  private static Days dayAndMonth(int year, int first, int second) {
    if (first > 12 || first == second) {
      return new Days(LocalDate.of(year, second, first), Precision.DAY, null);
    }
    LocalDate monthFirst = LocalDate.of(year, first, second);
    return second > 12
        ? new Days(monthFirst, Precision.DAY, null)
        : new Days(LocalDate.of(year, second, first), Precision.DAY, monthFirst);
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
