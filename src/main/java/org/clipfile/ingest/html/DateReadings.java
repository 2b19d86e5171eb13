package org.clipfile.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipfile.ingest.date.DayOrder;
import org.jspecify.annotations.Nullable;

/**
 * Settles dates that can be read in two ways: by the same page's dates that cannot, by the habit
 * that it shows elsewhere, or by its language and country. What nothing settles stays uncertain.
 */
final class DateReadings {
  private DateReadings() {}

  static List<DateClaim> settle(
      List<DateClaim> claims, DateTrail trail, @Nullable String language) {
    if (claims.stream().allMatch(c -> c.date().rival() == null)) {
      return claims;
    }
    Set<LocalDate> sure =
        claims.stream()
            .filter(c -> c.date().rival() == null)
            .map(DateClaim::day)
            .collect(Collectors.toSet());
    DayOrder habit = habit(trail);
    DayOrder order = habit == null ? DayOrder.of(language) : habit;
    return claims.stream().map(c -> settle(c, sure, order)).toList();
  }

  private static DateClaim settle(DateClaim claim, Set<LocalDate> sure, @Nullable DayOrder order) {
    if (claim.date().rival() == null) {
      return claim;
    }
    boolean dayFirst = sure.contains(claim.day());
    boolean monthFirst = sure.contains(claim.date().rival().toLocalDate());
    if (dayFirst != monthFirst) {
      return claim.in(dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }
    return order == null ? claim : claim.in(order);
  }

  private static @Nullable DayOrder habit(DateTrail trail) {
    for (DateTrail.Spot spot : trail.spots) {
      if (spot.text() != null) {
        DayOrder shown = DayOrder.shownBy(spot.text().strip());
        if (shown != null) {
          return shown;
        }
      }
    }
    return null;
  }
}
