package org.clipfile.ingest.html.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a page says of its article elsewhere, to compare its lines with. */
public final class Told {
  /** Longer lines are compared no more. */
  private static final int LONGEST = 500;

  private static final int LONGEST_DAY = 60;

  private final String headline;
  private final String deck;
  private final Set<String> credits = new HashSet<>();
  private int shortestCredit = Integer.MAX_VALUE;
  private int longestCredit;
  private final Predicate<String> day;
  private final @Nullable ToldBody body;

  /**
   * All of it may be missing.
   *
   * @param day whether a line is the day of publication and nothing else
   * @param body the article's whole text, as data on the page has it
   */
  public Told(
      @Nullable String headline,
      @Nullable String deck,
      @Nullable String byline,
      List<String> authors,
      Predicate<String> day,
      @Nullable String body) {
    this.headline = plain(headline);
    this.deck = plain(deck);
    this.day = day;
    this.body = ToldBody.of(body);
    credits.add(plain(byline));
    authors.forEach(author -> credits.add(plain(author)));
    credits.remove("");
    for (String credit : credits) {
      shortestCredit = Math.min(shortestCredit, credit.length());
      longestCredit = Math.max(longestCredit, credit.length());
    }
  }

  /** What a line repeats. */
  enum Repeated {
    NOTHING,
    HEADLINE,
    DECK,
    CREDIT,
    DAY
  }

  /** The article's text, where enough of it is told; else null. */
  @Nullable ToldBody body() {
    return body;
  }

  /** Whether a line of so many characters may repeat anything. */
  boolean mayRepeat(int length) {
    return length <= LONGEST_DAY
        || isAsLong(length, headline)
        || isAsLong(length, deck)
        || isAsLongAsCredit(length);
  }

  Repeated repeats(String line) {
    boolean dated = line.length() <= LONGEST_DAY && hasDigit(line);
    if (dated && day.test(line)) {
      return Repeated.DAY;
    }
    if (dated && isCreditAndDay(line)) {
      return Repeated.CREDIT;
    }
    boolean credit = isAsLongAsCredit(line.length());
    if (!credit && !mayBe(line, headline) && !mayBe(line, deck)) {
      return Repeated.NOTHING;
    }
    String plain = plain(line);
    if (plain.isEmpty()) {
      return Repeated.NOTHING; // a line of dashes, and not what is missing
    }
    return plain.equals(headline)
        ? Repeated.HEADLINE
        : plain.equals(deck) ? Repeated.DECK : isCredit(plain) ? Repeated.CREDIT : Repeated.NOTHING;
  }

  /** Whether a line can be what is told: letters are counted before they are read. */
  private static boolean mayBe(String line, String told) {
    return isAsLong(line.length(), told) && opensAs(line, told.charAt(0));
  }

  /** Whether the first letter is the same; where there is none, the line has to be read. */
  private static boolean opensAs(String line, char first) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isSurrogate(c)) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return Character.toLowerCase(c) == first;
      }
    }
    return true;
  }

  private boolean isAsLongAsCredit(int length) {
    for (String credit : credits) {
      if (isAsLong(length, credit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone who is told and the day are all that a line says. */
  private boolean isCreditAndDay(String line) {
    for (int at = line.indexOf(' ', shortestCredit); at > 0; at = line.indexOf(' ', at + 1)) {
      String plain = plain(line.substring(0, at));
      if (plain.length() > longestCredit) {
        return false;
      }
      if (credits.contains(plain)) {
        return day.test(line.substring(at + 1).replaceFirst("^[^\\p{L}\\p{N}]+", ""));
      }
    }
    return false;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsLong(int length, String told) {
    return !told.isEmpty() && length >= told.length() && length <= told.length() * 3 / 2 + 12;
  }

  /** Whether a heading is the headline, or begins as it does. */
  boolean isHeadline(String heading) {
    String plain = heading.length() > LONGEST ? "" : plain(heading);
    return !headline.isEmpty()
        && plain.length() > 8
        && (plain.startsWith(headline) || headline.startsWith(plain));
  }

  private boolean isCredit(String plain) {
    int space = plain.indexOf(' ');
    return credits.contains(plain)
        || (space > 0 && space <= 8 && credits.contains(plain.substring(space + 1)));
  }

  /** Letters and digits in lower case, what parts them as one space. */
  static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    char[] plain = text.toCharArray(); // written over behind what is read: nothing grows longer
    int size = 0;
    boolean parted = false;
    for (int at = 0; at < plain.length; ) {
      int c = plain[at];
      c = Character.isSurrogate((char) c) ? Character.codePointAt(plain, at) : c;
      at += Character.charCount(c);
      int small = small(c);
      if (small < 0) {
        parted = true;
        continue;
      }
      if (parted && size > 0) {
        plain[size++] = ' ';
      }
      size += Character.toChars(small, plain, size);
      parted = false;
    }
    return new String(plain, 0, size);
  }

  /** A letter in lower case, or a digit; what is neither is -1. */
  private static int small(int c) {
    if (c < 128) {
      boolean capital = c >= 'A' && c <= 'Z';
      return capital ? c + 32 : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : -1;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : -1;
  }
}
