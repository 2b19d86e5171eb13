package org.clipfile.ingest.html;

import java.time.LocalDate;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.ingest.date.DayOrder;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;

/**
 * A date that a page gives, and how far it is to be believed.
 *
 * @param label what it says it is the date of; {@link DateLabel#NONE} is taken for publication
 * @param trust the higher the more; {@link Trust} has the steps
 */
record DateClaim(ReadDate date, DateOrigin origin, DateLabel label, int trust) {

  LocalDate day() {
    return date.value().toLocalDate();
  }

  boolean isInUtc() {
    return date.precision() == Precision.MINUTE
        && date.zone() != null
        && date.zone().getTotalSeconds() == 0;
  }

  DateClaim in(DayOrder order) {
    return new DateClaim(date.in(order), origin, label, trust);
  }

  DateClaim trusted(int trust) {
    return new DateClaim(date, origin, label, trust);
  }
}
