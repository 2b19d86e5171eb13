package org.clipfile.ingest.readlater;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/** The dates of exports: seconds of the Unix epoch, which count in UTC, or a date as text. */
final class SavedDates {
  private static final Pattern EPOCH = Pattern.compile("\\d{6,17}(?:\\.\\d+)?");

  /** The year 5138: what is beyond counts milliseconds or less. */
  private static final long SECONDS = 100_000_000_000L;

  private SavedDates() {}

  /** The date, or null where the text holds none. */
  static @Nullable ClippingDate of(String text) {
    String plain = text.strip();
    if (EPOCH.matcher(plain).matches()) {
      return epoch(Long.parseLong(plain.replaceFirst("\\..*", "")));
    }
    return Dates.find(plain).map(date -> date.from(DateOrigin.FIELD)).orElse(null);
  }

  /** Programs write seconds, milliseconds or microseconds. */
  private static @Nullable ClippingDate epoch(long count) {
    long seconds = count;
    while (seconds > SECONDS) {
      seconds /= 1000;
    }
    try {
      LocalDateTime value = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
      return new ClippingDate(
          value.truncatedTo(ChronoUnit.MINUTES),
          Precision.MINUTE,
          ZoneOffset.UTC,
          DateOrigin.FIELD,
          false);
    } catch (DateTimeException e) {
      return null; // no time of this world
    }
  }
}
