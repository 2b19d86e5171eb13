package org.clipfile.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: never more precise than what was read, and never moved to another
 * zone.
 *
 * @param value the local date and time as written; fields below {@code precision} are at their
 *     start (January, the 1st, 00:00) and mean nothing
 * @param precision how much of {@code value} is known
 * @param zone the offset that was written beside it, or null where none was
 * @param origin where it was read
 * @param uncertain true where it could be read in more than one way, such as 03/04/2021
 */
public record ClippingDate(
    LocalDateTime value,
    Precision precision,
    @Nullable ZoneOffset zone,
    DateOrigin origin,
    boolean uncertain) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  public ClippingDate {
    value =
        switch (precision) {
          case YEAR -> LocalDate.of(value.getYear(), 1, 1).atStartOfDay();
          case MONTH -> value.toLocalDate().withDayOfMonth(1).atStartOfDay();
          case DAY -> value.toLocalDate().atStartOfDay();
          case MINUTE -> value;
        };
  }

  /** A certain date known to the day. */
  public static ClippingDate ofDay(LocalDate day, DateOrigin origin) {
    return new ClippingDate(day.atStartOfDay(), Precision.DAY, null, origin, false);
  }

  /** A certain date known to the minute, without a zone. */
  public static ClippingDate ofMinute(LocalDateTime minute, DateOrigin origin) {
    return new ClippingDate(minute, Precision.MINUTE, null, origin, false);
  }

  /**
   * Reads what {@link #iso} writes, as a certain date.
   *
   * @throws java.time.DateTimeException where the text is no such date
   */
  public static ClippingDate parse(String iso, DateOrigin origin) {
    return switch (iso.length()) {
      case 4 ->
          new ClippingDate(
              LocalDate.of(Year.parse(iso).getValue(), 1, 1).atStartOfDay(),
              Precision.YEAR,
              null,
              origin,
              false);
      case 7 ->
          new ClippingDate(
              YearMonth.parse(iso).atDay(1).atStartOfDay(), Precision.MONTH, null, origin, false);
      case 10 -> ofDay(LocalDate.parse(iso), origin);
      case 16 -> ofMinute(LocalDateTime.parse(iso), origin);
      default -> {
        var moment = OffsetDateTime.parse(iso);
        yield new ClippingDate(
            moment.toLocalDateTime(), Precision.MINUTE, moment.getOffset(), origin, false);
      }
    };
  }

  /** The first day this date can mean. */
  public LocalDate firstDay() {
    return value.toLocalDate();
  }

  /** The last day this date can mean; equal to {@link #firstDay()} where the day is known. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> LocalDate.of(value.getYear(), 12, 31);
      case MONTH -> YearMonth.from(value).atEndOfMonth();
      case DAY, MINUTE -> value.toLocalDate();
    };
  }

  /**
   * ISO 8601, exactly as precise as known: {@code 2026}, {@code 2026-01}, {@code 2026-01-05},
   * {@code 2026-01-08T18:16} or {@code 2026-01-08T18:16+09:00}.
   */
  public String iso() {
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", value.getYear());
      case MONTH -> MONTH.format(value);
      case DAY -> value.toLocalDate().toString();
      case MINUTE -> MINUTE.format(value) + (zone == null ? "" : zone.getId());
    };
  }
}
