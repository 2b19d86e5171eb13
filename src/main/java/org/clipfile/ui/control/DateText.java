package org.clipfile.ui.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;

/** Days in the language of the interface, never more precise than they are known. */
public final class DateText {
  private static final int LEAP_YEAR = 2000;

  private DateText() {}

  /** Such as "5 January 2026", "January 2026", "2026" or "5 January 2026, 18:16". */
  public static String of(ClippingDate date) {
    Locale language = Messages.language();
    return switch (date.precision()) {
      case YEAR -> DateTimeFormatter.ofPattern("uuuu", language).format(date.value());
      case MONTH -> month(language).format(date.value());
      case DAY -> day(language).format(date.value());
      case MINUTE -> minute(language).format(date.value());
    };
  }

  /**
   * Such as "5 Jan 2026", "Jan 2026" or "2026", for rows; with a question mark where it could be
   * read in more than one way.
   */
  public static String brief(ClippingDate date) {
    Locale language = Messages.language();
    DateTimeFormatter form =
        switch (date.precision()) {
          case YEAR -> DateTimeFormatter.ofPattern("uuuu");
          case MONTH -> DateTimeFormatter.ofLocalizedPattern("yMMM");
          case DAY, MINUTE -> DateTimeFormatter.ofLocalizedPattern("yMMMd");
        };
    boolean english = language.getLanguage().equals("en");
    return form.withLocale(english ? Locale.UK : language).format(date.value()) + doubt(date);
  }

  /** The day alone, such as "5 January 2026", as far as it is known; likewise. */
  public static String dayOf(ClippingDate date) {
    boolean timed = date.precision() == Precision.MINUTE;
    return (timed ? of(date.value().toLocalDate()) : of(date)) + doubt(date);
  }

  private static String doubt(ClippingDate date) {
    return date.uncertain() ? " ?" : "";
  }

  /** A day, such as "5 January 2026". */
  public static String of(LocalDate day) {
    return day(Messages.language()).format(day);
  }

  /** A day of any year, such as "5 January". */
  public static String of(MonthDay day) {
    Locale language = Messages.language();
    DateTimeFormatter form =
        language.getLanguage().equals("en")
            ? DateTimeFormatter.ofPattern("d MMMM", language)
            : DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(language);
    return form.format(day.atYear(LEAP_YEAR));
  }

  /** A moment in this machine's zone, to the minute. */
  public static String of(Instant moment) {
    return minute(Messages.language()).format(moment.atZone(ZoneId.systemDefault()));
  }

  private static DateTimeFormatter month(Locale language) {
    return DateTimeFormatter.ofPattern(
        switch (language.getLanguage()) {
          case "zh" -> "uuuu年M月";
          case "ko" -> "uuuu년 M월";
          case "es" -> "LLLL 'de' uuuu";
          default -> "LLLL uuuu";
        },
        language);
  }

  /** The day before the month in English too: the world reads it, and so did the papers. */
  private static DateTimeFormatter day(Locale language) {
    return language.getLanguage().equals("en")
        ? DateTimeFormatter.ofPattern("d MMMM uuuu", language)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
  }

  private static DateTimeFormatter minute(Locale language) {
    return language.getLanguage().equals("en")
        ? DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language)
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language);
  }
}
