package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page may be a date, and where it stands; gathered in the walk over the page. */
final class DateTrail {
  /** Pages with more dates are lists. */
  private static final int MOST = 400;

  private static final int LABEL = 40;

  /** A text with fewer holds no date. */
  private static final int DIGITS = 4;

  /** The last character that is looked at by itself; those behind it may all be digits. */
  private static final int LATIN = 0xff;

  private static final long ONE_DIGIT = 1L << 32;

  /**
   * What a character counts: 1 where there is something to see, and more where it may be a digit.
   */
  private static final long[] COUNTS = new long[LATIN + 1];

  static {
    Arrays.fill(COUNTS, ' ' + 1, LATIN + 1, 1);
    Arrays.fill(COUNTS, '0', '9' + 1, 1 + ONE_DIGIT);
    COUNTS[LATIN] += ONE_DIGIT;
  }

  /**
   * A place where a date may stand.
   *
   * @param element what its name or its class calls a date, or what the text stands in
   * @param text the text, or null where the element itself is meant
   * @param at how much text stands before it
   * @param label the short text before it, or empty
   */
  record Spot(Element element, @Nullable String text, int at, String label) {}

  final List<Spot> spots = new ArrayList<>();
  final List<Spot> headings = new ArrayList<>();

  /** The part of a text that is looked at. */
  private final char[] chars = new char[1024];

  private int at;
  private String last = "";

  void heading(Element heading) {
    headings.add(new Spot(heading, null, at, ""));
  }

  void element(Element element) {
    if (spots.size() < MOST) {
      spots.add(new Spot(element, null, at, last));
    }
  }

  /** Takes the next text of the page; returns whether there is anything to see in it. */
  boolean text(TextNode node) {
    String text = node.getWholeText();
    long sum = 0;
    for (int from = 0; from < text.length(); from += chars.length) {
      int length = Math.min(text.length() - from, chars.length);
      text.getChars(from, from + length, chars, 0);
      for (int i = 0; i < length; i++) {
        sum += COUNTS[Math.min(chars[i], LATIN)]; // no branch: each character of a page comes by
      }
    }
    int visible = (int) sum;
    if (visible == 0) {
      return false;
    }
    if (sum >= DIGITS * ONE_DIGIT
        && spots.size() < MOST
        && holdsDigits(text)
        && node.parentNode() instanceof Element parent) {
      spots.add(new Spot(parent, text, at, last));
    }
    at += visible;
    last = visible <= LABEL ? text : "";
    return true;
  }

  private static boolean holdsDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < DIGITS; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits == DIGITS;
  }
}
