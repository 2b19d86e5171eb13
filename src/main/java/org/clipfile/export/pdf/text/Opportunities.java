package org.clipfile.export.pdf.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a line may end: by UAX #14 and ICU's dictionaries, with Korean words kept
 * whole, and with emergency places inside of what no line can hold.
 */
final class Opportunities {
  private final ShapedText shaped;
  private final String text;
  private final double width;
  private final @Nullable Division division;
  private final IntToDoubleFunction hyphen;
  private final List<Opportunity> found = new ArrayList<>();

  private Opportunities(
      ShapedText shaped, double width, @Nullable Division division, IntToDoubleFunction hyphen) {
    this.shaped = shaped;
    this.text = shaped.text();
    this.width = width;
    this.division = division;
    this.hyphen = hyphen;
  }

  /**
   * The places in order; the last is the end of the text.
   *
   * @param division of words, or null where they are to stay whole
   * @param hyphen the width of a hyphen at a place, in points
   */
  static List<Opportunity> of(
      ShapedText shaped,
      String language,
      double width,
      @Nullable Division division,
      IntToDoubleFunction hyphen) {
    var opportunities = new Opportunities(shaped, width, division, hyphen);
    opportunities.find(language);
    return opportunities.found;
  }

  private void find(String language) {
    boolean korean = language.startsWith("ko");
    BreakIterator breaks = LineBreaks.of(language, text);
    int start = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      boolean whole =
          shaped.isClusterStart(at)
              && !(korean && insideKoreanWord(at))
              && !isInterpunct(at)
              && !Readings.isWithinWord(shaped, at);
      if (whole || at == text.length()) {
        int before = found.size();
        divide(start, at);
        if (found.size() == before) {
          emergencies(start, at);
        }
        add(start, at);
        start = at;
      }
    }
  }

  private void divide(int start, int at) {
    if (division != null) {
      division.points(
          start,
          visibleEnd(start, at),
          place -> {
            if (shaped.isClusterStart(place)) {
              found.add(new Opportunity(place, place, false, hyphen.applyAsDouble(place)));
            }
          });
    }
  }

  private void add(int start, int at) {
    boolean forced = text.charAt(at - 1) == StyledText.LINE_END || at == text.length();
    found.add(new Opportunity(at, visibleEnd(start, at), forced));
  }

  /** Cuts a piece that is wider than a line into pieces as wide as one. */
  private void emergencies(int start, int at) {
    int end = visibleEnd(start, at);
    int from = start;
    while (shaped.width(from, end) > width) {
      int to = from;
      for (int next = from + 1; next < end; next++) {
        if (shaped.isClusterStart(next)) {
          if (to > from && shaped.width(from, next) > width) {
            break;
          }
          to = next;
        }
      }
      if (to == from) {
        return;
      }
      found.add(new Opportunity(to, to, false));
      from = to;
    }
  }

  private int visibleEnd(int start, int at) {
    int end = at;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean insideKoreanWord(int at) {
    return at < text.length() && isHangul(text.charAt(at - 1)) && isHangul(text.charAt(at));
  }

  /**
   * A dot between the parts of a foreign name, which Chinese keeps from the start of a line
   * (Requirements for Chinese Text Layout, 3.1.5); its class in UAX #14 does not.
   */
  private boolean isInterpunct(int at) {
    return at < text.length()
        && text.charAt(at) == '\u00B7'
        && Character.isIdeographic(text.codePointBefore(at));
  }

  private static boolean isHangul(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
