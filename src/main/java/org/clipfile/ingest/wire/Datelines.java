package org.clipfile.ingest.wire;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DatelineFinder;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/** Datelines that have a field of their own, apart from the text. */
final class Datelines {
  private static final Pattern EDGE = Pattern.compile("[\\s,،.:;–—-]+$|\\s*\\([^()]*\\)\\s*$");

  private Datelines() {}

  /** Place and perhaps day, or null where there is nothing. */
  static @Nullable Dateline of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Optional<Dateline> found =
        DatelineFinder.find(EDGE.matcher(written).replaceAll("") + " – Text.")
            .flatMap(opening -> Optional.ofNullable(opening.dateline()));
    if (found.isPresent()) {
      return found.get();
    }
    String place = written;
    while (EDGE.matcher(place).find()) {
      place = EDGE.matcher(place).replaceAll("");
    }
    int comma = place.lastIndexOf(',');
    Optional<MonthDay> day =
        comma < 0 ? Optional.empty() : Dates.monthDay(place.substring(comma + 1).strip());
    String plain = day.isPresent() ? place.substring(0, comma).strip() : place.strip();
    return plain.isEmpty() ? null : new Dateline(plain, day.orElse(null));
  }
}
