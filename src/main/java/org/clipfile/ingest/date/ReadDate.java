package org.clipfile.ingest.date;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was written.
 *
 * @param zone the offset written beside it, or null
 * @param rival the other reading of an ambiguous date such as 03/04/2021, or null
 */
public record ReadDate(
    LocalDateTime value,
    Precision precision,
    @Nullable ZoneOffset zone,
    @Nullable LocalDateTime rival) {

  /** This date read the way of this habit, with no rival left; unchanged where it has none. */
  public ReadDate in(DayOrder order) {
    if (rival == null) {
      return this;
    }
    boolean dayFirst = order == DayOrder.DAY_FIRST; // as all dates are read at first
    return new ReadDate(dayFirst ? value : rival, precision, zone, null);
  }

  /** This date, uncertain where it has a rival. */
  public ClippingDate from(DateOrigin origin) {
    return new ClippingDate(value, precision, zone, origin, rival != null);
  }

  /** The other reading, or none. */
  public List<ClippingDate> rivalsFrom(DateOrigin origin) {
    return rival == null
        ? List.of()
        : List.of(new ClippingDate(rival, precision, zone, origin, true));
  }
}
