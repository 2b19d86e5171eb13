package org.clipfile.ingest.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that stands beside a date, to the minute.
 *
 * @param zone the offset as written, or null: names such as EST are not unique and not read
 * @param rest the text around date and time
 */
record TimeOfDay(LocalTime time, @Nullable ZoneOffset zone, String rest) {
  private static final String CLOCK =
      "(?<half>上午|下午|午前|午後|오전|오후)? ?(?<h>\\d{1,2}) ?[:h时時點点시] ?(?<m>\\d{2})[分분]?"
          + "(?:[:.]\\d{2}[秒초]?(?:[.,]\\d+)?)?(?: ?(?<ampm>[ap])\\.? ?m\\b\\.?)?";
  private static final Pattern AFTER =
      Pattern.compile(
          "[ ,;.|·(–—-]*t?[ ]?"
              + CLOCK
              + "(?: ?(?:gmt|utc)? ?(?<zone>z\\b|[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))|"
              + " ?(?<utc>gmt|utc)\\b)?");
  private static final Pattern BEFORE = Pattern.compile(CLOCK + "[^\\d]{0,12}$");

  /** The time right after a date or right before it, both normalised; null where there is none. */
  static @Nullable TimeOfDay find(String before, String after) {
    Matcher m = AFTER.matcher(after);
    if (mayHold(after) && m.lookingAt()) {
      LocalTime time = time(m);
      return time == null ? null : new TimeOfDay(time, zone(m), before + after.substring(m.end()));
    }
    m = BEFORE.matcher(before);
    if (mayHold(before) && m.find()) {
      LocalTime time = time(m);
      return time == null
          ? null
          : new TimeOfDay(time, null, before.substring(0, m.start()) + after);
    }
    return null;
  }

  /** Whether there is a sign between hours and minutes. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == 'h' || (c > 127 && "时時點点시".indexOf(c) >= 0))
          && Digits.precede(text, i)
          && Digits.follow(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalTime time(Matcher m) {
    int hour = Integer.parseInt(m.group("h"));
    String half = m.group("half") == null ? m.group("ampm") : m.group("half");
    if (half != null && hour <= 12) {
      boolean afternoon =
          switch (half) {
            case "p", "下午", "午後", "오후" -> true;
            default -> false;
          };
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    try {
      return LocalTime.of(hour, Integer.parseInt(m.group("m")));
    } catch (DateTimeException e) {
      return null; // 25:70 is a score, not a time
    }
  }

  private static @Nullable ZoneOffset zone(Matcher m) {
    String zone = m.group("zone");
    if (zone == null) {
      return m.group("utc") == null ? null : ZoneOffset.UTC;
    }
    if (zone.equals("z")) {
      return ZoneOffset.UTC;
    }
    String digits = zone.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = zone.startsWith("-") ? -1 : 1;
    try {
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    } catch (DateTimeException e) {
      return null; // no place on earth is 40 hours ahead
    }
  }
}
