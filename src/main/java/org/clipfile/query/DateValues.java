package org.clipfile.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.jspecify.annotations.Nullable;

/** Reads the values of date clauses. Weeks begin on Monday, as in ISO 8601. */
final class DateValues {
  /** Asks for dates of publication that could be read in more than one way. */
  static final String UNCERTAIN = "uncertain";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");
  private static final Pattern BASIC_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern AGE = Pattern.compile("(\\d{1,4})([dwmy])");
  private static final Pattern DOTS = Pattern.compile("\\.{2,3}|…");

  private final LocalDate today;

  DateValues(LocalDate today) {
    this.today = today;
  }

  /** The days that a value means when used this way; null where it is no date. */
  @Nullable DateRange resolve(DateWay way, String typed) {
    String value = normalised(typed);
    try {
      return inBounds(
          switch (way) {
            case WITHIN -> range(value);
            case SINCE -> since(range(value));
            case BEFORE -> before(range(value));
            case UNTIL -> until(range(value));
            case NEWER -> newer(value);
            case OLDER -> older(value);
          });
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** Whether a value asks for dates that are not certain. */
  static boolean isUncertain(Fields.Field.Date date, String typed) {
    return date.field() == DateField.PUBLISHED
        && date.way() == DateWay.WITHIN
        && normalised(typed).equals(UNCERTAIN);
  }

  private static String normalised(String typed) {
    String dotted = DOTS.matcher(typed.strip()).replaceAll("..");
    String plain = Normalizer.normalize(dotted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var digits = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static @Nullable DateRange since(@Nullable DateRange r) {
    return r == null || r.from() == null ? null : new DateRange(r.from(), null);
  }

  private static @Nullable DateRange before(@Nullable DateRange r) {
    LocalDate from = r == null ? null : r.from();
    return from == null ? null : new DateRange(null, from.minusDays(1));
  }

  private static @Nullable DateRange until(@Nullable DateRange r) {
    return r == null || r.to() == null ? null : new DateRange(null, r.to());
  }

  private @Nullable DateRange newer(String value) {
    Period age = age(value);
    return age == null ? null : new DateRange(today.minus(age), null);
  }

  private @Nullable DateRange older(String value) {
    Period age = age(value);
    return age == null ? null : new DateRange(null, today.minus(age).minusDays(1));
  }

  private static @Nullable Period age(String value) {
    Matcher m = AGE.matcher(value);
    if (!m.matches()) {
      return null;
    }
    int n = Integer.parseInt(m.group(1));
    return switch (m.group(2)) {
      case "d" -> Period.ofDays(n);
      case "w" -> Period.ofWeeks(n);
      case "m" -> Period.ofMonths(n);
      default -> Period.ofYears(n);
    };
  }

  private @Nullable DateRange range(String value) {
    int dots = value.indexOf("..");
    if (dots >= 0) {
      return between(value.substring(0, dots), value.substring(dots + 2));
    }
    DateRange point = point(value);
    int slash = value.indexOf('/');
    return point != null || slash < 0
        ? point
        : interval(value.substring(0, slash), value.substring(slash + 1));
  }

  private @Nullable DateRange between(String first, String last) {
    DateRange from = first.isEmpty() ? new DateRange(null, null) : point(first);
    DateRange to = last.isEmpty() ? new DateRange(null, null) : point(last);
    return from == null || to == null ? null : span(from, to);
  }

  private static DateRange span(DateRange one, DateRange other) {
    LocalDate from = one.from();
    LocalDate to = other.to();
    return from != null && to != null && to.isBefore(from)
        ? new DateRange(other.from(), one.to())
        : new DateRange(from, to);
  }

  private @Nullable DateRange interval(String first, String last) {
    Period lead = period(first);
    Period trail = period(last);
    if (lead != null) {
      DateRange end = trail == null ? point(last) : null;
      LocalDate to = end == null ? null : end.to();
      return to == null ? null : new DateRange(to.plusDays(1).minus(lead), to);
    }
    DateRange start = point(first);
    LocalDate from = start == null ? null : start.from();
    if (trail != null) {
      return from == null ? null : new DateRange(from, from.plus(trail).minusDays(1));
    }
    DateRange end = point(last);
    return start == null || end == null ? null : span(start, end);
  }

  private static @Nullable Period period(String value) {
    if (!value.startsWith("p")) {
      return null;
    }
    Period period = Period.parse(value);
    boolean counts = !period.isNegative() && !period.isZero();
    return counts ? period : null;
  }

  private @Nullable DateRange point(String value) {
    Matcher m = DATE.matcher(value);
    if (m.matches()) {
      return partial(m.group(1), m.group(2), m.group(3));
    }
    m = BASIC_DATE.matcher(value);
    return m.matches() ? partial(m.group(1), m.group(2), m.group(3)) : named(value);
  }

  private static DateRange partial(String y, @Nullable String m, @Nullable String d) {
    int year = Integer.parseInt(y);
    if (m == null) {
      return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m));
    if (d == null) {
      return new DateRange(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(d));
    return new DateRange(day, day);
  }

  private @Nullable DateRange named(String value) {
    return switch (value.replace('_', '-').replace(' ', '-')) {
      case "today" -> new DateRange(today, today);
      case "yesterday" -> new DateRange(today.minusDays(1), today.minusDays(1));
      case "this-week" -> week(today);
      case "last-week" -> week(today.minusWeeks(1));
      case "this-month" -> month(today);
      case "last-month" -> month(today.minusMonths(1));
      case "this-year" -> year(today);
      case "last-year" -> year(today.minusYears(1));
      default -> null;
    };
  }

  private static DateRange week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateRange(monday, monday.plusDays(6));
  }

  private static DateRange month(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  private static DateRange year(LocalDate day) {
    return new DateRange(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
  }

  /** Only what can be written with four digits for the year, so that it can be read again. */
  private static @Nullable DateRange inBounds(@Nullable DateRange range) {
    return range == null || !inBounds(range.from()) || !inBounds(range.to()) ? null : range;
  }

  private static boolean inBounds(@Nullable LocalDate day) {
    return day == null || (day.getYear() >= 0 && day.getYear() <= 9999);
  }
}
