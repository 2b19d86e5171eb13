package org.clipfile.ingest.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the fields of formats made by programs: those of RFC 822 with its own zones and short
 * years, those of ISO 8601 without separators. Everything else is read as any date. Thread-safe.
 */
public final class FieldDates {
  private static final Pattern COMPACT =
      Pattern.compile(
          "^([12]\\d{3})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(?:\\d{2})?(?:\\.\\d+)?"
              + "(Z|[+-]\\d{2}:?\\d{2})?$");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("^((?:\\p{L}+,? +)?\\d{1,2} \\p{L}{3}) (\\d{2}) (?=\\d{1,2}:)");

  private static final Pattern ZONE = Pattern.compile(" ([ECMP][SD]T)$");

  /** RFC 822, 5.1. */
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
          "-0600", "PST", "-0800", "PDT", "-0700");

  private FieldDates() {}

  /** The date that a field holds, or null where it holds none. */
  public static @Nullable ClippingDate of(@Nullable String field) {
    if (field == null) {
      return null;
    }
    Optional<ReadDate> date = Dates.find(plain(field.strip()));
    return date.map(d -> d.from(DateOrigin.FIELD)).orElse(null);
  }

  private static String plain(String field) {
    Matcher compact = COMPACT.matcher(field.toUpperCase(Locale.ROOT));
    if (compact.matches()) {
      String zone = compact.group(6);
      boolean midnight = compact.group(4).equals("00") && compact.group(5).equals("00");
      String day = compact.replaceFirst("$1-$2-$3");
      return zone == null && midnight // the day and no more: archives fill up what they do not know
          ? day
          : compact.replaceFirst("$1-$2-$3T$4:$5") + (zone == null ? "" : zone);
    }
    String text = field;
    Matcher year = SHORT_YEAR.matcher(text);
    if (year.find()) {
      String century = Integer.parseInt(year.group(2)) < 50 ? "20" : "19"; // RFC 2822, 4.3
      text = year.replaceFirst("$1 " + century + "$2 ");
    }
    Matcher zone = ZONE.matcher(text);
    return zone.find() ? zone.replaceFirst(" " + ZONES.get(zone.group(1))) : text;
  }
}
