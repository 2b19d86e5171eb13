package org.clipfile.ingest.html;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The day that a page prints, where its programs have moved the moment to UTC: what went out in
 * Denver in the evening of the 8th is declared as of the 9th, but printed as of the 8th.
 */
final class LocalDays {
  private static final int QUARTER = 15;

  /** New Zealand's summer is so many hours ahead, Alaska's winter so many behind. */
  private static final int EASTERNMOST = 13;

  private static final int WESTERNMOST = 9;

  private LocalDays() {}

  /**
   * The most trusted of the claims, which are in this order and not empty, in its own place.
   *
   * @param language of the page, or null
   */
  static DateClaim best(
      List<DateClaim> claims, @Nullable DateClaim updated, @Nullable String language) {
    DateClaim best = best(claims, updated);
    boolean own =
        claims.stream().anyMatch(c -> isOfElement(c) && isSameDay(c, best) && c.isInUtc());
    boolean shown =
        claims.stream()
            .filter(c -> isPrinted(c) && isSameDay(c, best) && !c.isInUtc())
            .anyMatch(c -> !own || !isOfElement(c)); // an element may only word its own moment
    return shown ? best : LocalMidnight.of(best, language);
  }

  private static DateClaim best(List<DateClaim> claims, @Nullable DateClaim updated) {
    DateClaim best = claims.getFirst();
    if (updated != null && isStamp(best, updated)) {
      best =
          claims.stream()
              .filter(c -> !isStamp(c, updated) && c.trust() >= Trust.MARKED_AFAR)
              .findFirst()
              .orElse(best);
    }
    DateClaim moment = best;
    if (!best.isInUtc()) {
      if (best.date().zone() == null) {
        return best; // nor can its moment in UTC be told
      }
      return claims.stream()
          .filter(c -> isShown(c) && !c.day().equals(moment.day()))
          .filter(c -> claims.stream().anyMatch(utc -> isSame(utc, moment, c)))
          .findFirst()
          .orElse(best);
    }
    DateClaim local =
        claims.stream()
            .filter(c -> c.trust() >= Trust.ADDRESS_NAME && isSameMoment(c, moment))
            .filter(c -> c.origin() == DateOrigin.URL || !isOf(c, updated))
            .findFirst()
            .orElse(moment);
    return local.day().equals(moment.day()) ? moment : local;
  }

  private static boolean isShown(DateClaim claim) {
    return claim.date().precision() == Precision.MINUTE && isPrinted(claim);
  }

  private static boolean isPrinted(DateClaim claim) {
    return claim.trust() > Trust.CREATED
        && (claim.origin() == DateOrigin.TEXT || isOfElement(claim));
  }

  private static boolean isOfElement(DateClaim claim) {
    return claim.origin() == DateOrigin.TIME_ELEMENT;
  }

  private static boolean isSameDay(DateClaim one, DateClaim other) {
    return one.day().equals(other.day());
  }

  /** Whether the page shows its readers the very moment in UTC that it declares elsewhere. */
  private static boolean isSame(DateClaim utc, DateClaim moment, DateClaim shown) {
    ZoneOffset zone = moment.date().zone();
    return zone != null
        && utc.isInUtc()
        && utc.date().value().equals(shown.date().value())
        && utc.date().value().equals(moment.date().value().minusSeconds(zone.getTotalSeconds()));
  }

  /** An article is not changed before it is published: the page was only made anew. */
  private static boolean isStamp(DateClaim published, DateClaim updated) {
    return published.date().precision() == Precision.MINUTE
        && updated.date().precision() == Precision.MINUTE
        && published.isInUtc() == updated.isInUtc()
        && published.date().value().isAfter(updated.date().value())
        && published.origin() == updated.origin();
  }

  private static boolean isOf(DateClaim printed, @Nullable DateClaim updated) {
    return updated != null
        && printed.label() == DateLabel.NONE
        && printed.day().equals(updated.day());
  }

  /** Whether this may be what the clocks of the place showed then, perhaps on another day. */
  private static boolean isSameMoment(DateClaim local, DateClaim utc) {
    if (local.isInUtc()) {
      return false;
    }
    if (local.date().precision() == Precision.MINUTE) {
      long minutes = Duration.between(utc.date().value(), local.date().value()).toMinutes();
      return minutes % QUARTER == 0 && minutes >= -12 * 60 && minutes <= 14 * 60;
    }
    int hour = utc.date().value().getHour();
    return local.day().equals(utc.day())
        || (local.day().equals(utc.day().plusDays(1)) && hour >= 24 - EASTERNMOST)
        || (local.day().equals(utc.day().minusDays(1)) && hour < WESTERNMOST);
  }
}
