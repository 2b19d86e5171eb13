package org.clipfile.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one text of its lines: words parted at a line's end are joined. Whether a hyphen belongs to
 * a word is told from the rest of the document where it has the word within a line. Thread-safe.
 */
final class Joiner {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}-]*)[-\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

  /** Of the lines of a text whose words are parted, so many end in a hyphen. */
  private static final double PARTED = 0.04;

  private final Set<String> words;
  private final boolean parts;

  private Joiner(Set<String> words, boolean parts) {
    this.words = words;
    this.parts = parts;
  }

  /** A joiner that knows the words of a document. */
  static Joiner knowing(List<Line> lines) {
    var words = new HashSet<String>();
    int hyphens = 0;
    for (Line line : lines) {
      String text = line.text();
      hyphens += text.isEmpty() || !isHyphen(text.charAt(text.length() - 1)) ? 0 : 1;
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        if (matcher.start() > 0 && matcher.end() < text.length()) {
          words.add(folded(matcher.group()));
        }
      }
    }
    return new Joiner(words, lines.isEmpty() || hyphens > lines.size() * PARTED);
  }

  String join(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines) {
      append(text, line);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\u00ad') {
      text.setCharAt(text.length() - 1, '-'); // the word goes on in another column
    }
    return text.toString().replace("\u00ad", "");
  }

  private void append(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    int last = text.codePointBefore(text.length());
    int first = line.codePointAt(0);
    if (last == 0xAD) {
      text.setLength(text.length() - 1);
    } else if (isHyphen(last)
        && text.length() > 1
        && Character.isLetterOrDigit(text.charAt(text.length() - 2))) {
      if (Character.isLowerCase(first) && !isCompound(text, line)) {
        text.setLength(text.length() - 1);
      } else if (!Character.isLetterOrDigit(first)) {
        text.append(' ');
      }
    } else if (Characters.areSpaced(last, first)
        && !endsInDash(text)
        && !endsInAddress(text)
        && !(isHangul(first) && endsInNumber(text))) {
      text.append(' ');
    }
    text.append(line);
  }

  /** A dash that stands close to the word before it stands close to the next one too. */
  private static boolean endsInDash(StringBuilder text) {
    char last = text.charAt(text.length() - 1);
    return (last == '\u2014' || last == '\u2013')
        && text.length() > 1
        && text.charAt(text.length() - 2) != ' ';
  }

  /** An address is broken behind a slash. */
  private static boolean endsInAddress(StringBuilder text) {
    int start = text.lastIndexOf(" ") + 1;
    return text.charAt(text.length() - 1) == '/' && text.indexOf("://", start) > 0;
  }

  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** What a Korean number counts stands close to it, and a line may end between them. */
  private static boolean endsInNumber(StringBuilder text) {
    int word = text.lastIndexOf(" ") + 1;
    return word < text.length()
        && Character.isDigit(text.charAt(word))
        && !isHangul(text.codePointBefore(text.length()));
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010;
  }

  /** Whether the hyphen at the end of a text belongs to its last word. */
  private boolean isCompound(StringBuilder text, String line) {
    Matcher last = LAST_WORD.matcher(text.substring(Math.max(0, text.length() - 60)));
    Matcher first = FIRST_WORD.matcher(line);
    if (!last.find() || !first.find()) {
      return false;
    }
    String left = folded(last.group(1));
    String right = folded(first.group());
    if (words.contains(left + right)) {
      return false;
    }
    return !parts
        || words.contains(left + "-" + right)
        || (left.length() > 3 && words.contains(left) && words.contains(right));
  }

  private static String folded(String word) {
    return word.replace('\u2010', '-').toLowerCase(java.util.Locale.ROOT);
  }
}
