package org.clipfile.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as programs write most of them: {@code 2026-01-05}, {@code 2026-01-05T12:30:00+01:00}. A
 * quick way for these alone; all else is left to the patterns of {@link Dates}.
 */
final class IsoDates {
  private static final int DAY = "2026-01-05".length();
  private static final int MINUTE = "2026-01-05T12:30".length();

  private final String text;

  private IsoDates(String text) {
    this.text = text;
  }

  /** The date that a text is, or null where it is not written in just this way. */
  static @Nullable ReadDate read(String text) {
    if (text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return new IsoDates(text).read();
    } catch (DateTimeException e) {
      return null; // no such day or hour
    }
  }

  private @Nullable ReadDate read() {
    int year = number(0, 4);
    int month = number(5, 2);
    int day = number(8, 2);
    if (year < 1000 || year > 2999 || month < 0 || day < 0) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    if (text.length() == DAY) {
      return new ReadDate(date.atStartOfDay(), Precision.DAY, null, null);
    }
    int hour = is('T', DAY) ? number(DAY + 1, 2) : -1;
    int minute = is(':', DAY + 3) ? number(DAY + 4, 2) : -1;
    int end = endOfSeconds();
    if (hour < 0 || minute < 0 || end < 0) {
      return null;
    }
    ZoneOffset zone = end == text.length() ? null : zone(end);
    return zone == null && end < text.length()
        ? null
        : new ReadDate(date.atTime(LocalTime.of(hour, minute)), Precision.MINUTE, zone, null);
  }

  /** Where the time ends; -1 where it ends in something else. */
  private int endOfSeconds() {
    if (!is(':', MINUTE)) {
      return MINUTE;
    }
    int end = MINUTE + 3;
    if (number(MINUTE + 1, 2) < 0) {
      return -1;
    }
    if (is('.', end)) {
      do {
        end++;
      } while (number(end, 1) >= 0);
    }
    return text.charAt(end - 1) == '.' ? -1 : end;
  }

  private @Nullable ZoneOffset zone(int at) {
    if (is('Z', at) && text.length() == at + 1) {
      return ZoneOffset.UTC;
    }
    int minutes = is(':', at + 3) ? at + 4 : at + 3;
    boolean signed = is('+', at) || is('-', at);
    if (!signed
        || text.length() != minutes + 2
        || number(at + 1, 2) < 0
        || number(minutes, 2) < 0) {
      return null;
    }
    int sign = is('-', at) ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * number(at + 1, 2), sign * number(minutes, 2));
  }

  private boolean is(char c, int at) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** The number that so many digits are, or -1 where they are not there. */
  private int number(int at, int digits) {
    if (at + digits > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
