package org.clipfile.ui.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;
import org.clipfile.render.wording.Days;

/** Days in the language of the interface, never more precise than they are known. */
public final class DateText {
  private DateText() {}

  /** Such as "5 January 2026", "January 2026", "2026" or "5 January 2026, 18:16". */
  public static String of(ClippingDate date) {
    return days().exactly(date);
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
    return days().of(day);
  }

  /** A day of any year, such as "5 January". */
  public static String of(MonthDay day) {
    return days().of(day);
  }

  /** A moment in this machine's zone, to the minute. */
  public static String of(Instant moment) {
    return days().exactly(moment.atZone(ZoneId.systemDefault()));
  }

  private static Days days() {
    return new Days(Messages.language());
  }
}
