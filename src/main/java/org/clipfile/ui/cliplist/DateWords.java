package org.clipfile.ui.cliplist;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.ui.control.Messages;

/** A date for a row of the list, as precise as it is known, in the language of the interface. */
final class DateWords {
  private DateWords() {}

  /** Such as "5 Jan 2026"; with a question mark where it could be read in more than one way. */
  static String of(ClippingDate date) {
    return form(date, "yMMMd", "yMMM");
  }

  /** Such as "5 January 2026", likewise. */
  static String inFull(ClippingDate date) {
    return form(date, "yMMMMd", "yMMMM");
  }

  private static String form(ClippingDate date, String day, String month) {
    DateTimeFormatter form =
        switch (date.precision()) {
          case YEAR -> DateTimeFormatter.ofPattern("uuuu");
          case MONTH -> DateTimeFormatter.ofLocalizedPattern(month);
          case DAY, MINUTE ->
              day.length() == 5
                  ? DateTimeFormatter.ofLocalizedPattern(day)
                  : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        };
    return form.withLocale(language()).format(date.value()) + (date.uncertain() ? " ?" : "");
  }

  /** English dates begin with the day, as in the rest of the window. */
  private static Locale language() {
    Locale language = Messages.language();
    return language.getLanguage().equals("en") ? Locale.UK : language;
  }
}
