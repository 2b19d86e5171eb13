package org.clipfile.ingest.date;

/** ASCII digits beside a sign, perhaps with one space between: a quick look before a pattern. */
final class Digits {
  private Digits() {}

  static boolean precede(String text, int sign) {
    int at = sign - 1;
    return isDigit(text, at > 0 && text.charAt(at) == ' ' ? at - 1 : at);
  }

  static boolean follow(String text, int sign) {
    int at = sign + 1;
    return isDigit(text, at < text.length() && text.charAt(at) == ' ' ? at + 1 : at);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
