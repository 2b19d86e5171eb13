package org.clipfile.ingest.date;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.ingest.Spaces;
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

  /** What a word is: a month's number, or nothing that counts. */
  private static final Map<String, Integer> WORDS = words();

  private static final int NOTHING = 0;

  /** "In" before the name of a month, in Hebrew. */
  private static final char IN = 'ב';

  /** Months whose names are of two words, and the first words of these. */
  private static final Map<String, Integer> PAIRS =
      Stream.of(OtherMonths.all(), MonthNames.all())
          .flatMap(names -> names.entrySet().stream())
          .filter(name -> wordEnd(name.getKey(), 0) < name.getKey().length())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> FIRSTS =
      PAIRS.keySet().stream()
          .map(name -> name.substring(0, wordEnd(name, 0)))
          .collect(Collectors.toUnmodifiableSet());

  /** How the words open that are anything, by {@link #opening}: a quick look before these. */
  private static final BitSet OPENINGS = new BitSet();

  static {
    WORDS.keySet().forEach(word -> OPENINGS.set(opening(word, 0)));
    FIRSTS.forEach(word -> OPENINGS.set(opening(word, 0)));
    MonthNames.all().keySet().forEach(word -> OPENINGS.set(opening(IN + word, 0)));
  }

  private DateWords() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    MonthNames.allWeekdays().forEach(day -> words.put(day, NOTHING));
    SMALL.forEach(word -> words.put(word, NOTHING));
    words.putAll(OtherMonths.all());
    words.putAll(MonthNames.all());
    return Map.copyOf(words);
  }

  static String normalise(String text) {
    boolean plain = isComposed(text);
    String digits = plain ? text : asciiDigits(text);
    String lower = plainMonths(digits.toLowerCase(Locale.ROOT).replace('،', ','), !plain);
    if (!isComposed(lower)) {
      lower = Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
    var out = new StringBuilder(lower.length() + 8);
    for (int at = 0; at < lower.length(); ) {
      int end = wordEnd(lower, at);
      if (end == at) {
        out.append(lower.charAt(at++));
      } else if (OPENINGS.get(opening(lower, at))) {
        at = appendWord(out, lower, at, end);
      } else {
        out.append(lower, at, end);
        at = end;
      }
    }
    String normal = Spaces.squeezed(out.toString());
    return Calendars.gregorian(normal, plain ? "" : text);
  }

  /** Writes what a word says; returns where it ends: the name of a month may be of two. */
  private static int appendWord(StringBuilder out, String text, int at, int end) {
    String word = text.substring(at, end);
    int second = FIRSTS.contains(word) && wordEnd(text, end) == end ? wordEnd(text, end + 1) : 0;
    Integer pair = second > end + 1 ? PAIRS.get(text.substring(at, second)) : null;
    Integer known = pair == null ? known(word) : pair;
    if (known == null) {
      out.append(word);
    } else if (known != NOTHING) {
      out.append(known > OtherMonths.HIJRI ? " @" : " #").append(known.intValue()).append(' ');
    }
    return pair == null ? end : second;
  }

  /** A number that is the same for words that begin with the same two letters. */
  private static int opening(String text, int start) {
    char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return (text.charAt(start) * 31 + (isOfWord(second) ? second : 0)) & 0xfff;
  }

  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= COMBINING) {
        return false;
      }
    }
    return true;
  }

  /** Where a run of letters and marks ends, with the apostrophe behind it; where none is, here. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isOfWord(c)) {
        return end > at && (c == '\'' || c == '’' || c == '׳') ? end + 1 : end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isOfWord(int c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : (LETTERS_AND_MARKS >> Character.getType(c) & 1) != 0 || c == 0x970;
  }

  private static String plainMonths(String lower, boolean foreign) {
    String text = lower;
    if (foreign && text.contains(".") && Calendars.isThai(text)) {
      text = text.replace("ค.ศ.", "");
      for (int i = THAI.size() - 1; i >= 0; i--) {
        text = text.replace(THAI.get(i), " #" + (i + 1) + " ");
      }
    }
    if (text.contains("tháng ") || text.contains("thg ") || text.contains("-р сар")) {
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

  /** What a word is, as it stands or behind the Hebrew prefix for "in"; null for any other. */
  private static @Nullable Integer known(String word) {
    Integer known = WORDS.get(word);
    if (known == null && word.length() > 2 && word.charAt(0) == IN) {
      return MonthNames.all().get(word.substring(1));
    }
    return known;
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
