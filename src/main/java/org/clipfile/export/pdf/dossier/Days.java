package org.clipfile.export.pdf.dossier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;

/** Dates as a dossier words them, in one language. Thread-safe. */
final class Days {
  private static final int LEAP_YEAR = 2000;

  private final Locale language;
  private final boolean english;

  Days(Locale language) {
    this.language = language;
    english = language.getLanguage().equals("en");
  }

  /** Such as "Monday, 5 January 2026", never more precise than known. */
  String heading(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE ->
          (english ? pattern("EEEE, d MMMM uuuu") : localized(FormatStyle.FULL))
              .format(date.value());
      case MONTH, YEAR -> of(date);
    };
  }

  /** Such as "5 January 2026". */
  String of(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE -> of(date.value().toLocalDate());
      case MONTH -> month().format(date.value());
      case YEAR -> pattern("uuuu").format(date.value());
    };
  }

  /** The same, and to the minute where it is known. */
  String exactly(ClippingDate date) {
    if (date.precision() != Precision.MINUTE) {
      return of(date);
    }
    DateTimeFormatter form =
        english
            ? pattern("d MMMM uuuu, HH:mm")
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language);
    return form.format(date.value());
  }

  String of(LocalDate day) {
    return (english ? pattern("d MMMM uuuu") : localized(FormatStyle.LONG)).format(day);
  }

  /** A day of any year. */
  String of(MonthDay day) {
    DateTimeFormatter form =
        english
            ? pattern("d MMMM")
            : DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(language);
    return form.format(day.atYear(LEAP_YEAR));
  }

  /** From the first to the last day that the dates can mean; empty where there is no date. */
  String period(Collection<Member> members) {
    var dates = members.stream().map(Member::published).filter(Objects::nonNull).toList();
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
          case "ur" -> "LLLL uuuu";
          default -> "MMMM uuuu";
        });
  }

  private DateTimeFormatter localized(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(language);
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language);
  }
}
