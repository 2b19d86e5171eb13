package org.clipfile.ingest.date;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the first two numbers of 03/04/2021 is the day. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /**
   * The habit of a language and its country, or null where it is not known: English without a
   * country may be either, and where the year goes first there is none.
   */
  public static @Nullable DayOrder of(@Nullable String languageTag) {
    if (languageTag == null) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(languageTag);
    if (locale.getLanguage().isEmpty()
        || (locale.getLanguage().equals("en") && locale.getCountry().isEmpty())) {
      return null;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    int year = pattern.indexOf('y');
    int month = pattern.indexOf('M');
    int day = pattern.indexOf('d');
    if (year < month || year < day) {
      return null;
    }
    return day < month ? DAY_FIRST : MONTH_FIRST;
  }

  /** The habit that a date shows which can be read in one way only, such as 25/12/2021, or null. */
  public static @Nullable DayOrder shownBy(String text) {
    return Dates.order(text);
  }
}
