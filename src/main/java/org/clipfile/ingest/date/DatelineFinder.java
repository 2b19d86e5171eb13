package org.clipfile.ingest.date;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place and day that open a story: "BEIRUT, June 2 (Reuters) –", "Beijing, January 5 –",
 * "新华社北京1月5日电", "(베이징=연합뉴스)". Rather none than a wrong one: a place without day or agency counts
 * only in capitals. Thread-safe.
 */
public final class DatelineFinder {
  /**
   * What the opening of a story says.
   *
   * @param dateline place and day, or null where only an agency is named
   * @param agency whom the story came from, or null
   */
  public record Opening(@Nullable Dateline dateline, @Nullable String agency) {
    private boolean isDated() {
      return dateline != null && dateline.day() != null;
    }

    /** What stands before the dash or the agency, where it is a place and perhaps a day. */
    private static Optional<Opening> of(String head, @Nullable String agency) {
      if (head.isBlank()) {
        return agency == null ? Optional.empty() : Optional.of(new Opening(null, agency));
      }
      if (agency == null && WIRES.contains(head.toUpperCase(Locale.ROOT))) {
        return Optional.of(new Opening(null, head));
      }
      List<String> words = Arrays.asList(WORDS.split(head.strip(), -1));
      MonthDay day = null;
      int places = words.size();
      for (int i = Math.max(1, words.size() - 5); i < words.size() && day == null; i++) {
        day = day(String.join(" ", words.subList(i, words.size())));
        places = day == null ? words.size() : i;
      }
      String place = EDGE.matcher(String.join(" ", words.subList(0, places))).replaceAll("");
      boolean told = day != null || agency != null || isShouted(words.getFirst());
      return told && isPlace(place)
          ? Optional.of(new Opening(new Dateline(place, day), agency))
          : Optional.empty();
    }
  }

  /** A dateline is a matter of a few words. */
  private static final int LONGEST = 90;

  private static final Pattern DASH =
      Pattern.compile(
          "\\s*(?:[–—―]{1,2}|-{2,3}|(?<=[\\s.)])-)(?:\\s|(?<=[–—-]{2}))|(?<=\\p{Lu}{4}):\\s");
  private static final Pattern AGENCY =
      Pattern.compile(
          "[.,]?\\s*(?:[(（]([^()（）]{2,40})[)）]|/([^/]{2,40})/)(\\s*[:.।]?[–—―-]*)(?=\\s|$)");
  private static final Pattern EDGE = Pattern.compile("[,،.:;\\s]+$");
  private static final Pattern REGION = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern WORDS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern PLACE_WORDS = Pattern.compile("[\\s/]+");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}");
  private static final Set<String> SMALL =
      Set.of(
          "de", "del", "la", "las", "los", "el", "al", "am", "an", "der", "upon", "of", "sur", "e");
  private static final Set<String> WIRES =
      Set.of(
          "AP",
          "AFP",
          "DPA",
          "UPI",
          "PTI",
          "ANI",
          "IANS",
          "APP",
          "TASS",
          "EFE",
          "ANSA",
          "XINHUA",
          "REUTERS",
          "CNN",
          "BBC",
          "NPR",
          "IRNA",
          "WAFA",
          "SPA",
          "WAM",
          "QNA",
          "APA",
          "ATS",
          "MENA",
          "BLOOMBERG",
          "INTERFAX",
          "YONHAP",
          "KYODO",
          "ANADOLU");
  private static final Set<String> NOT_PLACES =
      Set.of(
          "UPDATE",
          "BREAKING",
          "EXCLUSIVE",
          "NOTE",
          "VIDEO",
          "WATCH",
          "OPINION",
          "ANALYSIS",
          "LIVE",
          "EDITORIAL",
          "COMMENT",
          "INTERVIEW",
          "PHOTOS",
          "PHOTO",
          "FACTBOX",
          "EXPLAINER",
          "REVIEW",
          "CORRECTION",
          "WARNING",
          "URGENT",
          "SPOILER",
          "QUESTION",
          "ANSWER",
          "SOURCE",
          "NEWS");

  private DatelineFinder() {}

  /** What the first paragraph of a story opens with, or empty. */
  public static Optional<Opening> find(String paragraph) {
    Optional<Opening> eastAsian = EastAsianDatelines.find(paragraph);
    if (eastAsian.isPresent()) {
      return eastAsian;
    }
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher agency = AGENCY.matcher(start);
    while (agency.find()) {
      String head = start.substring(0, agency.start());
      String name = agency.group(1) == null ? agency.group(2) : agency.group(1);
      var opening = Opening.of(head, name.strip());
      boolean remark = name.contains(" ") && Character.isLowerCase(name.codePointAt(0));
      boolean closed = !agency.group(3).isEmpty() || agency.end() == paragraph.length();
      if (!remark && opening.isPresent() && (closed || opening.get().isDated())) {
        return opening;
      }
    }
    Matcher dash = DASH.matcher(start);
    return dash.find() && dash.start() > 0
        ? Opening.of(start.substring(0, dash.start()).strip(), null)
        : Optional.empty();
  }

  private static @Nullable MonthDay day(String text) {
    return Dates.monthDay(text)
        .or(() ->
            Dates.all(text, false).stream()
                .filter(d -> d.otherLetters() == 0 && d.date().rival() == null)
                .map(d -> MonthDay.from(d.date().value()))
                .findFirst())
        .orElse(null);
  }

  private static boolean isShouted(String word) {
    String plain = word.replaceAll("[,:]$", "");
    return SHOUTED.matcher(plain).matches()
        && !WIRES.contains(plain)
        && !NOT_PLACES.contains(plain);
  }

  /** A few words that all begin as names do; scripts without capitals pass. */
  private static boolean isPlace(String place) {
    String[] words = PLACE_WORDS.split(REGION.matcher(place).replaceAll(""), -1);
    if (place.isEmpty() || words.length > 6) {
      return false;
    }
    return Arrays.stream(words).allMatch(DatelineFinder::isNameLike)
        && !SMALL.contains(words[0])
        && place.chars().noneMatch(c -> Character.isDigit(c) || "!?\"“”„«»;".indexOf(c) >= 0);
  }

  private static boolean isNameLike(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    return SMALL.contains(word) || (Character.isLetter(first) && !Character.isLowerCase(first));
  }
}
