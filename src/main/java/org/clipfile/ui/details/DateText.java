package org.clipfile.ui.details;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.ui.control.Messages;

/** Days in the language of the interface, never more precise than they are known. */
public final class DateText {
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
