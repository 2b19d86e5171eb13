package org.clipfile.ui.cliplist;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.model.ClippingDate;

/** A date for a row of the list, as precise as it is known and no longer than need be. */
final class DateWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);

  private DateWords() {}

  /** Such as "5 Jan 2026"; with a question mark where it could be read in more than one way. */
  static String of(ClippingDate date) {
    DateTimeFormatter form =
        switch (date.precision()) {
          case YEAR -> YEAR;
          case MONTH -> MONTH;
          case DAY, MINUTE -> DAY;
        };
    return form.format(date.value()) + (date.uncertain() ? " ?" : "");
  }
}
