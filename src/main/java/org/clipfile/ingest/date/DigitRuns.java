package org.clipfile.ingest.date;

/** The digits in a text, of any script: a quick look before a thorough one. */
final class DigitRuns {
  /** How many digits stand in a row that are a year, */
  static final int YEAR = 4;

  /** or a day, a month or the end of a year, at most, */
  static final int DAY = 2;

  /** or all of a date without signs. */
  static final int ALL = 8;

  private DigitRuns() {}

  /**
   * Whether the digits are there for a day of some year, such as 2/5/2019, May 2, 2019 or 20190502.
   *
   * @param shortYears whether those of 2.5.19 are enough
   */
  static boolean mayHoldDay(String text, boolean shortYears) {
    int years = 0;
    int others = 0;
    for (int at = 0; at < text.length(); ) {
      int digits = length(text, at);
      if (digits == ALL || text.charAt(at) == '年') {
        return true;
      }
      years += digits == YEAR ? 1 : 0;
      others += digits > 0 && digits <= DAY ? 1 : 0;
      at += Math.max(1, digits);
    }
    return (years > 0 && others > 0)
        || (shortYears && others > 2 && text.indexOf('.') > 0)
        || opensWithEra(text);
  }

  /** Whether a Japanese era's letter stands before its year: R6. */
  static boolean opensWithEra(String text) {
    return text.length() > 1
        && (text.charAt(0) == 'R' || text.charAt(0) == 'H')
        && Character.isDigit(text.charAt(1));
  }

  private static int length(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
