package org.clipfile.ingest.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand within datelines, and words that show that there is none. Thread-safe. */
final class DatelineWords {
  /** Small words within the names of places. */
  private static final Set<String> SMALL =
      words("de del la las los el al am an der upon of sur e do da dos das di a.m. d. na nad");

  /** Words at the head of a line that is marked, not dated; no place has them. */
  private static final Set<String> LABELS =
      words(
          "UPDATE BREAKING EXCLUSIVE NOTE VIDEO WATCH OPINION ANALYSIS LIVE EDITORIAL COMMENT INTERVIEW PHOTOS PHOTO"
              + " FACTBOX EXPLAINER REVIEW CORRECTION WARNING URGENT SPOILER QUESTION ANSWER SOURCE NEWS SPORTS SPORT"
              + " ONLINE REPORT COURT SERIES BASEBALL FOOTBALL CRICKET TENNIS HOCKEY EILMELDUNG KOMMENTAR ACHTUNG"
              + " ÚLTIMA ÚLTIMO URGENTE EXCLUSIVO ATENÇÃO VÍDEO СРОЧНО ВИДЕО МОЛНИЯ BREXIT COVID CORONA BITCOIN");

  /** What stands before a day in a sentence, where a dateline has its place. */
  private static final Set<String> BEFORE_DAYS =
      words(
          "on in since from by until till about around before after at the published posted updated am im seit ab bis"
              + " vom zum den stand el la desde hasta en le du dès depuis em no dia até в на с до от к по"
              + " في يوم منذ حتى بتاريخ کو تاریخ مورخہ को दिनांक ב ב־ ביום");

  /** Words that open lines of other kinds. */
  private static final Set<String> OPENERS =
      words("by von par por on in since from published posted updated stand aktualisiert");

  /** An agency by what it is called; not the place that it reports from. */
  private static final Set<String> ABOUT_AGENCIES =
      words(
          "agency agentur nachrichtenagentur agence agencia agência press presse news agenzia агентство агенство وكالة"
              + " الوكالة وكالات ایجنسی ادارے एजेंसी समाचार association corporation organisation organization"
              + " office amt bund verband partei union institute institut sender");

  private static final Pattern REPORTER =
      Pattern.compile(
          "(?iu).*(?:correspondent|reporter|korrespondent|web desk|newsdesk|news desk|staff|redaktion|redacción|rédaction"
              + "|نمائندہ|نمائندے|رپورٹر|نامہ نگار|اسٹاف|سٹاف|بیورو|خبر نگار|خبرنگار|ڈیسک|وقائع نگار|खबर|संवाददाता|ब्यूरो|مراسل).*");

  private DatelineWords() {}

  private static Set<String> words(String joined) {
    return Set.copyOf(Arrays.asList(joined.split(" ", -1)));
  }

  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static boolean isLabel(String word) {
    return LABELS.contains(word.toUpperCase(Locale.ROOT).replaceAll("[,:]$", ""));
  }

  /** Whether words before a day are of a sentence, or the day's own. */
  static boolean isNoPlace(String place, String first, String last) {
    return BEFORE_DAYS.contains(place.toLowerCase(Locale.ROOT))
        || OPENERS.contains(first.toLowerCase(Locale.ROOT))
        || MonthNames.isWeekday(last.toLowerCase(Locale.ROOT).replaceAll("[,،.:]$", ""));
  }

  static boolean isAboutAgencies(String word) {
    return ABOUT_AGENCIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a credit is a reporter's or a desk's of the paper itself. */
  static boolean isReporter(String credit) {
    return REPORTER.matcher(credit).matches();
  }
}
