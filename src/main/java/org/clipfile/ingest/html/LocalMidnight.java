package org.clipfile.ingest.html;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The day that was meant where a page's programs know only days, and wrote one as the moment in UTC
 * at which it began: 7 November in Berlin as {@code 2022-11-06T23:00:00Z}.
 */
final class LocalMidnight {
  /** By language, or by language and country where several zones speak it. */
  private static final Map<String, ZoneId> ZONES = new HashMap<>();

  static {
    in(
        "Europe/Berlin",
        "de",
        "fr-fr",
        "fr-be",
        "fr-ch",
        "it",
        "es-es",
        "ca",
        "eu",
        "gl",
        "nl",
        "pl");
    in(
        "Europe/Berlin",
        "sv",
        "da",
        "nb",
        "nn",
        "no",
        "cs",
        "sk",
        "hu",
        "sl",
        "hr",
        "sr",
        "bs",
        "sq");
    in("Europe/Athens", "fi", "et", "lv", "lt", "el", "ro", "bg", "uk");
    in("Europe/London", "en-gb", "cy", "gd", "en-ie", "ga");
    in("Europe/Lisbon", "pt-pt");
    in("Europe/Moscow", "ru-ru");
    in("Europe/Istanbul", "tr");
    in("Asia/Jerusalem", "he");
    in("Asia/Tehran", "fa-ir");
    in("Asia/Karachi", "ur-pk", "en-pk");
    in("Asia/Kolkata", "hi", "ta-in", "te", "ml", "mr", "gu", "kn", "en-in");
    in("Asia/Dhaka", "bn-bd");
    in("Asia/Bangkok", "th", "vi");
    in("Asia/Shanghai", "zh-cn", "zh-tw", "zh-hk", "en-sg", "en-hk");
    in("Asia/Tokyo", "ja", "ko");
  }

  private LocalMidnight() {}

  private static void in(String zone, String... languages) {
    for (String language : languages) {
      ZONES.put(language, ZoneId.of(zone));
    }
  }

  /**
   * The day that began at the moment of a claim, where the page's language is spoken; else the
   * claim as it is.
   */
  static DateClaim of(DateClaim claim, @Nullable String language) {
    ZoneId zone = language == null || !claim.isInUtc() ? null : zone(language);
    if (zone == null || claim.date().value().getMinute() % 30 != 0) {
      return claim;
    }
    ZonedDateTime there = claim.date().value().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
    if (there.toLocalDate().equals(claim.day())
        || !there.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return claim;
    }
    return new DateClaim(
        new ReadDate(there.toLocalDateTime(), Precision.DAY, there.getOffset(), null),
        claim.origin(),
        claim.label(),
        claim.trust());
  }

  private static @Nullable ZoneId zone(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    ZoneId zone = ZONES.get(tag);
    int region = tag.indexOf('-');
    return zone == null && region > 0 ? ZONES.get(tag.substring(0, region)) : zone;
  }
}
