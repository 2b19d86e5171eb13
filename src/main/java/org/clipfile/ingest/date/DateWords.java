package org.clipfile.ingest.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a written date into one form: lower case, ASCII digits, months as {@code #1} to {@code
 * #12}, weekdays and small words gone. What remains is read by {@link Dates}.
 */
final class DateWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u0970]+['’׳]?");

  /** Words between the parts of a date, ordinal endings, and what is said beside a time. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "on", "at", "de", "del", "den", "der", "le", "el", "la", "di", "do", "da",
          "em", "um", "à", "kl", "st", "nd", "rd", "th", "er", "г", "года", "в", "को", "ء", "في",
          "uhr", "hrs", "ist", "pkt", "klo", "d'", "d’", "năm", "ngày", "gada", "ж", "жылғы", "жыл",
          "թ", "р", "оны", "เวลา", "น");

  /** Names of months that are numbers, or that hold dots. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:tháng|thg) (\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2})-р сар(?:ын)?");

  private static final Pattern LITHUANIAN = Pattern.compile("(?<=\\d{4}) m\\.|(?<=\\d) d\\.");
  private static final Pattern CROATIAN = Pattern.compile("(?<=\\d)\\. listopada");
  private static final List<String> THAI =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  private DateWords() {}

  static String normalise(String text) {
    String lower = plainMonths(asciiDigits(text).toLowerCase(Locale.ROOT).replace('،', ','));
    lower = Normalizer.normalize(lower, Normalizer.Form.NFC);
    List<MatchResult> words = WORD.matcher(lower).results().toList();
    StringBuilder out = new StringBuilder(lower.length());
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      if (word.start() < at) {
        continue; // the second word of a month's name
      }
      out.append(lower, at, word.start());
      at = word.end();
      Integer pair = i + 1 < words.size() ? pairedMonth(word, words.get(i + 1), lower) : null;
      Integer month = pair == null ? month(word.group()) : pair;
      if (month != null) {
        out.append(month > OtherMonths.HIJRI ? " @" : " #").append(month).append(' ');
        at = pair == null ? at : words.get(i + 1).end();
        continue;
      }
      if (!SMALL.contains(word.group()) && !MonthNames.isWeekday(word.group())) {
        out.append(word.group());
      }
    }
    String normal = out.append(lower, at, lower.length()).toString();
    return Calendars.gregorian(normal.replaceAll("[\\s\\p{Z}]+", " ").strip(), text);
  }

  private static String plainMonths(String lower) {
    String text = lower;
    if (text.contains(".") && text.codePoints().anyMatch(DateWords::isThai)) {
      text = text.replace("ค.ศ.", "");
      for (int i = THAI.size() - 1; i >= 0; i--) {
        text = text.replace(THAI.get(i), " #" + (i + 1) + " ");
      }
    }
    if (text.contains("th") || text.contains("сар")) {
      text =
          NUMBERED
              .matcher(text)
              .replaceAll(m -> " #" + (m.group(1) == null ? m.group(2) : m.group(1)) + " ");
    }
    if (text.contains(" m.") || text.contains(" d.")) {
      text = LITHUANIAN.matcher(text).replaceAll("");
    }
    return text.contains("listopada") ? CROATIAN.matcher(text).replaceAll(". #10 ") : text;
  }

  private static boolean isThai(int c) {
    return c >= 0x0e00 && c < 0x0e80;
  }

  private static @Nullable Integer pairedMonth(MatchResult first, MatchResult second, String text) {
    return second.start() == first.end() + 1
        ? month(text.substring(first.start(), second.end()))
        : null;
  }

  /** A month's name as it stands, or behind the Hebrew and Arabic prefixes for "in". */
  private static @Nullable Integer month(String word) {
    Integer month = MonthNames.month(word);
    month = month == null ? OtherMonths.month(word) : month;
    boolean prefixed = word.startsWith("ב") && word.length() > 2;
    return month == null && prefixed ? MonthNames.month(word.substring(1)) : month;
  }

  private static String asciiDigits(String text) {
    List<Integer> points = new ArrayList<>(text.length());
    boolean changed = false;
    for (int point : text.codePoints().toArray()) {
      boolean foreign = point > 127 && Character.isDigit(point);
      changed |= foreign;
      points.add(foreign ? '0' + Character.digit(point, 10) : point);
    }
    if (!changed) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    points.forEach(out::appendCodePoint);
    return out.toString();
  }
}
