package org.clipfile.ingest;

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
  public record Opening(@Nullable Dateline dateline, @Nullable String agency) {}

  /** A dateline is a matter of a few words. */
  private static final int LONGEST = 90;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[–—―]{1,2}|-{2,3}|(?<=[\\s.)])-)(?:\\s|(?<=[–—-]{2}))|(?<=\\p{Lu}{4}):\\s");
  private static final Pattern AGENCY =
      Pattern.compile("\\s*(?:[(（]([^()（）]{2,40})[)）]|/([^/]{2,40})/)[.:,]?\\s*$");
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
    Matcher separator = SEPARATOR.matcher(start);
    return separator.find() && separator.start() > 0
        ? opening(start.substring(0, separator.start()).strip())
        : Optional.empty();
  }

  private static Optional<Opening> opening(String head) {
    Matcher bracket = AGENCY.matcher(head);
    String agency = null;
    if (bracket.find()) {
      agency = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
      head = head.substring(0, bracket.start()).strip();
    }
    if (agency == null && WIRES.contains(head.toUpperCase(Locale.ROOT))) {
      return Optional.of(new Opening(null, head));
    }
    if (head.isEmpty()) {
      return agency == null ? Optional.empty() : Optional.of(new Opening(null, agency.strip()));
    }
    List<String> words = Arrays.asList(WORDS.split(head, -1));
    MonthDay day = null;
    int places = words.size();
    for (int i = words.size() - 1; i > 0 && i >= words.size() - 4 && day == null; i--) {
      day = Dates.monthDay(String.join(" ", words.subList(i, words.size()))).orElse(null);
      places = day == null ? words.size() : i;
    }
    String place = String.join(" ", words.subList(0, places)).replaceAll("[,،.:\\s]+$", "");
    boolean told = day != null || agency != null || isShouted(words.getFirst());
    return told && isPlace(place)
        ? Optional.of(new Opening(new Dateline(place, day), agency == null ? null : agency.strip()))
        : Optional.empty();
  }

  private static boolean isShouted(String word) {
    String plain = word.replaceAll("[,:]$", "");
    return SHOUTED.matcher(plain).matches()
        && !WIRES.contains(plain)
        && !NOT_PLACES.contains(plain);
  }

  /** A few words that all begin as names do; scripts without capitals pass. */
  private static boolean isPlace(String place) {
    String[] words = PLACE_WORDS.split(place, -1);
    if (place.isEmpty() || words.length > 6) {
      return false;
    }
    return Arrays.stream(words).allMatch(DatelineFinder::isNameLike)
        && !SMALL.contains(words[0])
        && place.chars().noneMatch(c -> Character.isDigit(c) || "!?\"“”„«»;".indexOf(c) >= 0);
  }

  private static boolean isNameLike(String word) {
    int first = word.codePointAt(0);
    return SMALL.contains(word) || (Character.isLetter(first) && !Character.isLowerCase(first));
  }
}
