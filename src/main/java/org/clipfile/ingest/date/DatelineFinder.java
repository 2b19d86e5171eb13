package org.clipfile.ingest.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place and day that open a story: "BEIRUT, June 2 (Reuters) –", "Beijing, January 5 –",
 * "新华社北京1月5日电", "(베이징=연합뉴스)". Rather none than a wrong one: a place without day or agency counts
 * only in capitals, or before a colon where it is known. Thread-safe.
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

  /** What parts the name of an agency from the text. */
  private static final Pattern CLOSING = Pattern.compile("[.,،:/–—»-]+$");

  private static final Pattern DASH =
      Pattern.compile("\\s*(?:[–—―]{1,2}|-{2,3}|(?<=[\\s.)\\p{Lo}])-)(?:\\s+|(?<=[–—-]{2}))");

  /** Signs between place and agency in scripts without capitals. */
  private static final Pattern JOINT = Pattern.compile("\\s*[-–—/:،]\\s*");

  private static final Pattern AGENCY =
      Pattern.compile(
          "[.,]?\\s*(?:[(（\\[]\\s*([^()（）\\[\\]]{2,40}?)\\s*[)）\\]]|/\\s*([^/]{2,40}?)\\s*/)"
              + "(\\s*[:.।۔]?[–—―-]*)(?=\\s|$|(?<=--))");
  private static final Pattern COLON =
      Pattern.compile("^(?:([^,،:।]{3,30})[,،] )?([^,،:।۔]{3,20}?)\\s*[:।۔](?=\\s)");

  /** The Levant's names of months are printed beside Egypt's. */
  private static final Pattern SECOND_MONTH =
      Pattern.compile(
          "\\s*\\(\\s*(?:كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الثاني|الأول)"
              + "|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\\s*\\)");

  private static final Pattern LAST = Pattern.compile("(.+?)([./,]\\s*|\\s+)([^\\s/,]+)$");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private DatelineFinder() {}

  /** What the first paragraph of a story opens with, or empty. */
  public static Optional<Opening> find(String paragraph) {
    Optional<Opening> eastAsian = EastAsianDatelines.find(paragraph);
    if (eastAsian.isPresent()) {
      return eastAsian;
    }
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST)).strip();
    if (!start.isEmpty() && start.charAt(0) >= 0x600 && start.charAt(0) < 0x700) {
      start = SECOND_MONTH.matcher(start).replaceFirst("");
    }
    Opening opening = bracketed(start);
    opening = opening == null ? dashed(start) : opening;
    opening = opening == null ? joined(start) : opening;
    return Optional.ofNullable(opening == null ? beforeColon(start) : opening);
  }

  /** "BEIRUT, June 2 (Reuters) –" and "МОСКВА, 5 января. /ТАСС/." */
  private static @Nullable Opening bracketed(String start) {
    if (!holds(start, "(（[/")) {
      return null;
    }
    Matcher agency = AGENCY.matcher(start);
    while (agency.find()) {
      String name = agency.group(1) == null ? agency.group(2) : agency.group(1);
      boolean credited = AgencyNames.credits(name);
      boolean closed = !agency.group(3).isEmpty() || agency.end() == start.length();
      String before = start.substring(0, agency.start());
      if (before.isBlank()) {
        return credited && closed ? placed(name, start.substring(agency.end())) : null;
      }
      DatelineHead head = DatelineHead.of(before);
      if (head != null && tells(head, name, closed, start.substring(agency.end()))) {
        boolean own = !credited && DatelineWords.isReporter(name);
        return new Opening(head.dateline(), own ? null : name);
      }
    }
    return null;
  }

  /** "(ANSA) - ROMA, 05 GEN -": a place after an agency is told by its day or its name. */
  private static Opening placed(String agency, String text) {
    Opening after = after(agency, text.strip());
    Dateline dateline = after.dateline();
    boolean told =
        dateline != null && (dateline.day() != null || KnownPlaces.contains(dateline.place()));
    return told ? after : new Opening(null, agency);
  }

  private static boolean tells(DatelineHead head, String name, boolean closed, String text) {
    boolean ends = closed || head.day() != null;
    if (AgencyNames.credits(name)) {
      return ends || opensSentence(text);
    }
    if (DatelineWords.isReporter(name)) {
      return head.isKnown() || (ends && head.shouted());
    }
    boolean remark = name.contains(" ") && Character.isLowerCase(name.codePointAt(0));
    boolean dated = head.day() != null && (head.apart() || (closed && head.isCaseless()));
    return ends && !remark && (head.shouted() || dated);
  }

  /** "Beijing, January 5 –", "Wien/APA –" and "МОСКВА, 5 янв — РИА Новости." */
  private static @Nullable Opening dashed(String start) {
    Matcher dash = DASH.matcher(start);
    if (!holds(start, "–—―-") || !dash.find() || dash.start() == 0) {
      return null;
    }
    String before = start.substring(0, dash.start()).strip();
    String text = start.substring(dash.end());
    if (AgencyNames.contains(before)) {
      return opensSentence(text) ? after(before, text) : null;
    }
    Matcher last = LAST.matcher(before);
    if (last.matches() && AgencyNames.contains(agencyOnly(last.group(3)))) {
      DatelineHead head = DatelineHead.of(last.group(1));
      boolean parted = !last.group(2).isBlank();
      return head != null && (parted || head.day() != null || head.shouted())
          ? new Opening(head.dateline(), agencyOnly(last.group(3)))
          : null;
    }
    DatelineHead head = DatelineHead.of(before);
    if (head == null) {
      return null;
    }
    String agency = leadingAgency(text, head.isCaseless());
    boolean plain = head.isPlain() && (head.day() != null || opensSentence(text));
    return agency != null || plain ? new Opening(head.dateline(), agency) : null;
  }

  /** "Canadian Press - OTTAWA (CP) -": the place may follow the agency. */
  private static Opening after(String agency, String text) {
    Opening placed = bracketed(text);
    placed = placed == null ? dashed(text) : placed;
    return placed == null || placed.dateline() == null
        ? new Opening(null, agency)
        : new Opening(placed.dateline(), placed.agency() == null ? agency : placed.agency());
  }

  /** An agency may sign with the name of its site. */
  private static String agencyOnly(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 1 && word.length() - dot <= 4 ? word.substring(0, dot) : word;
  }

  /** "دمشق-سانا" and "واشنطن/ الأناضول". */
  private static @Nullable Opening joined(String start) {
    if (start.isEmpty() || !DatelineHead.isCaseless(start.codePointAt(0))) {
      return null;
    }
    Matcher joint = JOINT.matcher(start);
    while (joint.find()) {
      String agency = leadingAgency(start.substring(joint.end()), true);
      if (agency != null) {
        DatelineHead head = DatelineHead.of(start.substring(0, joint.start()));
        return head == null ? null : new Opening(head.dateline(), agency);
      }
    }
    return null;
  }

  /** The agency of up to three words that a text opens with, and closes with a sign. */
  private static @Nullable String leadingAgency(String text, boolean caseless) {
    Matcher word = WORD.matcher(text);
    for (int words = 0; words < 3 && word.find(); words++) {
      String name =
          CLOSING.matcher(text.substring(0, word.end())).replaceFirst("").replace("«", "");
      boolean signed = name.length() < word.end() || word.end() == text.length();
      String rest = text.substring(word.end()).stripLeading();
      boolean dashed = !rest.isEmpty() && "/–—-:".indexOf(rest.charAt(0)) >= 0;
      if (AgencyNames.contains(name) && (caseless || signed || dashed)) {
        return name;
      }
    }
    return null;
  }

  /** "ISLAMABAD: The cabinet" and "एजेंसी, नई दिल्ली। मेला". */
  private static @Nullable Opening beforeColon(String start) {
    Matcher colon = COLON.matcher(start);
    if (!holds(start, ":।۔") || !colon.find() || !KnownPlaces.contains(colon.group(2))) {
      return null;
    }
    String credit = colon.group(1);
    DatelineHead head = DatelineHead.of(colon.group(2));
    boolean credited = credit != null && AgencyNames.credits(credit);
    return head == null
            || !(head.shouted() || head.isCaseless())
            || (credit != null && !credited && !DatelineWords.isReporter(credit))
        ? null
        : new Opening(head.dateline(), credited ? credit : null);
  }

  /** Whether one of some signs is there: a quick look before a thorough one. */
  private static boolean holds(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows begins as sentences do: not with a small letter. */
  private static boolean opensSentence(String text) {
    String plain = text.stripLeading();
    return !plain.isEmpty() && !Character.isLowerCase(plain.codePointAt(0));
  }
}
