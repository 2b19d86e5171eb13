package org.clipfile.render.wording;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;

/** Dates in the words of one language, never more precise than they are known. Thread-safe. */
public final class Days {
  private static final int LEAP_YEAR = 2000;

  private final Locale language;
  private final boolean english;

  /** The days of a language, in whose words and order they are told. */
  public Days(Locale language) {
    this.language = language;
    english = language.getLanguage().equals("en");
  }

  /** Such as "Monday, 5 January 2026", never more precise than known. */
  public String heading(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE ->
          (english ? pattern("EEEE, d MMMM uuuu") : localized(FormatStyle.FULL))
              .format(date.value());
      case MONTH, YEAR -> of(date);
    };
  }

  /** Such as "5 January 2026", "January 2026" or "2026", without the time. */
  public String of(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE -> of(date.value().toLocalDate());
      case MONTH -> month().format(date.value());
      case YEAR -> pattern("uuuu").format(date.value());
    };
  }

  /** The same, and to the minute where it is known. */
  public String exactly(ClippingDate date) {
    if (date.precision() != Precision.MINUTE) {
      return of(date);
    }
    return minute().format(date.value());
  }

  /** A moment in the zone that it is given in, such as "5 January 2026, 18:16". */
  public String exactly(ZonedDateTime moment) {
    return minute().format(moment);
  }

  private DateTimeFormatter minute() {
    return english
        ? pattern("d MMMM uuuu, HH:mm")
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language);
  }

  /** Such as "5 January 2026": the day before the month in English too, as the world reads it. */
  public String of(LocalDate day) {
    return (english ? pattern("d MMMM uuuu") : localized(FormatStyle.LONG)).format(day);
  }

  /** A day of any year, such as "5 January". */
  public String of(MonthDay day) {
    DateTimeFormatter form =
        english
            ? pattern("d MMMM")
            : DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(language);
    return form.format(day.atYear(LEAP_YEAR));
  }

  /** From the first to the last day that the dates can mean; empty where there is no date. */
  public String period(Collection<ClippingDate> dates) {
    if (dates.isEmpty()) {
      return "";
    }
    ClippingDate first =
        dates.stream().min(Comparator.comparing(ClippingDate::firstDay)).orElseThrow();
    ClippingDate last =
        dates.stream().max(Comparator.comparing(ClippingDate::lastDay)).orElseThrow();
    String from = of(first);
    String to = of(last);
    return from.equals(to) ? from : from + " – " + to;
  }

  private DateTimeFormatter month() {
    return pattern(
        switch (language.getLanguage()) {
          case "zh" -> "uuuu年M月";
          case "ko" -> "uuuu년 M월";
          case "es" -> "LLLL 'de' uuuu";
          default -> "LLLL uuuu";
        });
  }

  private DateTimeFormatter localized(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(language);
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language);
  }
}
