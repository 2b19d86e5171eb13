package org.clipfile.ingest.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a written date into one form: lower case, ASCII digits, months as {@code #1} to {@code
 * #12}, weekdays and small words gone. What remains is read by {@link Dates}.
 */
final class DateWords {
  /** Where nothing stands behind these, a text is composed as it is. */
  private static final char COMBINING = 0x300;

  private static final int LETTERS_AND_MARKS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  /** A word's place. */
  private record Word(String text, int start, int end) {}

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
    if (!isComposed(lower)) {
      lower = Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
    List<Word> words = words(lower);
    StringBuilder out = new StringBuilder(lower.length());
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.start < at) {
        continue; // the second word of a month's name
      }
      out.append(lower, at, word.start);
      at = word.end;
      Integer pair = i + 1 < words.size() ? pairedMonth(word, words.get(i + 1), lower) : null;
      Integer month = pair == null ? month(word.text) : pair;
      if (month != null) {
        out.append(month > OtherMonths.HIJRI ? " @" : " #").append(month).append(' ');
        at = pair == null ? at : words.get(i + 1).end;
        continue;
      }
      if (!SMALL.contains(word.text) && !MonthNames.isWeekday(word.text)) {
        out.append(word.text);
      }
    }
    String normal = out.append(lower, at, lower.length()).toString();
    return Calendars.gregorian(squeezed(normal), text);
  }

  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= COMBINING) {
        return false;
      }
    }
    return true;
  }

  /** Runs of letters and marks, each with the apostrophe behind it. */
  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isOfWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        end += end < text.length() && "'’׳".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        words.add(new Word(text.substring(at, end), at, end));
        at = end;
      }
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : (LETTERS_AND_MARKS >> Character.getType(c) & 1) != 0 || c == 0x970;
  }

  private static String squeezed(String text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r') || Character.isSpaceChar(c)) {
        gap = true;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString().strip();
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

  private static @Nullable Integer pairedMonth(Word first, Word second, String text) {
    return second.start == first.end + 1 ? month(text.substring(first.start, second.end)) : null;
  }

  /** A month's name as it stands, or behind the Hebrew and Arabic prefixes for "in". */
  private static @Nullable Integer month(String word) {
    Integer month = MonthNames.month(word);
    month = month == null ? OtherMonths.month(word) : month;
    boolean prefixed = word.startsWith("ב") && word.length() > 2;
    return month == null && prefixed ? MonthNames.month(word.substring(1)) : month;
  }

  private static String asciiDigits(String text) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      boolean foreign = point > 127 && Character.isDigit(point);
      if (foreign && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, at);
      }
      if (out != null) {
        out.appendCodePoint(foreign ? '0' + Character.digit(point, 10) : point);
      }
      at += Character.charCount(point);
    }
    return out == null ? text : out.toString();
  }
}
