package org.clipfile.ingest.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * What a browser prints at the head and foot of a page: its address, its title, and when it was
 * printed.
 *
 * @param url of the page, or null
 * @param clipped when it was printed, or null
 */
record PrintedPage(@Nullable String url, @Nullable ReadDate clipped) {
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S{4,}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?<day>\\d{1,4}[./-] ?\\d{1,2}[./-] ?\\d{2,4}\\.?),? "
              + "(?<time>(?:(?:오전|오후|上午|下午) ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
              + "(?:[\\s\u202f]?[AaPp]\\.?[Mm]\\.?)?)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2})");

  /** Whether a line at the edge of a page is one of these. */
  static boolean isPrinted(String line) {
    Matcher address = ADDRESS.matcher(line);
    if (address.find()) {
      return line.length() - (address.end() - address.start()) < 20;
    }
    return MOMENT.matcher(line).lookingAt() || endsInMoment(line);
  }

  private static boolean endsInMoment(String line) {
    Matcher moment = MOMENT.matcher(line);
    return moment.find() && moment.end() == line.length() && line.length() < 160;
  }

  /** What the heads and feet of a document say. */
  static PrintedPage of(List<String> heads) {
    String url = null;
    ReadDate clipped = null;
    for (String head : heads) {
      Matcher address = ADDRESS.matcher(head);
      if (url == null && address.find() && isWhole(address.group())) {
        url = address.group();
      }
      if (clipped == null) {
        clipped = moment(head).orElse(null);
      }
    }
    return new PrintedPage(url, url == null ? null : clipped);
  }

  /** Browsers shorten what has no room. */
  private static boolean isWhole(String address) {
    return !address.startsWith("file") && !address.endsWith("…") && !address.endsWith("...");
  }

  private static Optional<ReadDate> moment(String head) {
    Matcher moment = MOMENT.matcher(head);
    return moment.find() ? Dates.find(fullYear(moment)) : Optional.empty();
  }

  /** A year of two digits is written where the month comes first, or where dots part them. */
  private static String fullYear(Matcher moment) {
    String time = moment.group("time").replace('\u202f', ' ');
    Matcher day = SHORT_YEAR.matcher(moment.group("day"));
    if (!day.matches()) {
      return moment.group("day") + " " + time;
    }
    boolean monthFirst = day.group(2).equals("/") && time.matches("(?i).*m\\.?$");
    return "20%s-%s-%s %s"
        .formatted(
            day.group(4),
            monthFirst ? day.group(1) : day.group(3),
            monthFirst ? day.group(3) : day.group(1),
            time);
  }
}
