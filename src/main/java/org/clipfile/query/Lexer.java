package org.clipfile.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a query text into tokens, in time that grows with its length only. One thread, one text.
 *
 * <p>Quotes, brackets and signs have their meaning only where a word may start; within a word a
 * dash, a colon or an inch sign is a letter like any other.
 */
final class Lexer {
  private static final Pattern NEAR = Pattern.compile("(?:NEAR|PRE|[Ww])/(\\d+)");
  private static final Pattern AT_LEAST = Pattern.compile("(?i)atleast(\\d+)");

  /** No number of words, edits or times is larger. */
  private static final int MOST = 1000;

  private final String text;
  private final Hints hints;
  private final List<Token> tokens = new ArrayList<>();
  private final boolean[] familyEnded = new boolean[Signs.families()];
  private boolean quotesEnded;
  private int at;
  private boolean glued;
  private int start;

  /** Where a quote stands that nothing closes; -1 where none does. */
  private int openQuote = -1;

  Lexer(String text, Hints hints) {
    this.text = text;
    this.hints = hints;
  }

  List<Token> tokens() {
    while (true) {
      int before = at;
      while (at < text.length() && Signs.isSpace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return tokens;
      }
      glued = at == before && at > 0;
      start = at;
      int known = tokens.size();
      next(text.charAt(at));
      if (tokens.size() > known) {
        tokens.add(tokens.removeLast().at(start, at));
      }
    }
  }

  /** Where a quote stands that nothing closes; -1 where none does. Known after the tokens are. */
  int openQuote() {
    return openQuote;
  }

  private void next(char c) {
    if (Signs.isOpen(c)) {
      sign(Kind.OPEN);
    } else if (Signs.isClose(c)) {
      sign(Kind.CLOSE);
    } else if (Signs.isBar(c)) {
      sign(Kind.OR);
    } else if (Signs.isQuote(c)) {
      phrase();
    } else if (negates(c)) {
      minus();
    } else if (Signs.isEquals(c) && startsWord(at + 1) && !Signs.isEquals(text.charAt(at + 1))) {
      at++;
      add(Kind.EXACT, rawWord());
    } else {
      word();
    }
  }

  private void sign(Kind kind) {
    add(kind, text.substring(at, at + 1));
    at++;
  }

  private void add(Kind kind, String value) {
    add(kind, value, 0);
  }

  private void add(Kind kind, String value, int number) {
    tokens.add(new Token(kind, value, number, glued, start, at, false));
  }

  private void phrase() {
    int end = closingQuote(at);
    if (end < 0) {
      hints.add(Hint.Kind.OPEN_QUOTE);
      openQuote = openQuote < 0 ? at : openQuote;
      at++;
      return;
    }
    String words = text.substring(at + 1, end).strip();
    at = end + 1;
    int digits = at + 1;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (at < text.length() && text.charAt(at) == '~' && digits > at + 1) {
      add(Kind.PROXIMITY, words, number(text.substring(at + 1, digits)));
      at = digits;
    } else {
      add(Kind.PHRASE, words);
    }
  }

  /** A number in the digits of any script, no larger than has a meaning. */
  private static int number(String digits) {
    return digits.length() > 4 ? MOST : Math.min(MOST, Integer.parseInt(digits));
  }

  /** The nearest quote of the same family, else the nearest of any; -1 where none follows. */
  private int closingQuote(int open) {
    int family = Signs.family(text.charAt(open));
    for (int i = open + 1; !familyEnded[family] && i < text.length(); i++) {
      if (Signs.family(text.charAt(i)) == family) {
        return i;
      }
    }
    familyEnded[family] = true;
    for (int i = open + 1; !quotesEnded && i < text.length(); i++) {
      if (Signs.isQuote(text.charAt(i))) {
        return i;
      }
    }
    quotesEnded = true;
    Arrays.fill(familyEnded, true);
    return -1;
  }

  private boolean negates(char c) {
    return Signs.isMinus(c) && startsUnary(at + 1) && !Signs.isMinus(text.charAt(at + 1));
  }

  private void minus() {
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    if (!glued || last == null || mayPrecedeGluedMinus(last.kind())) {
      sign(Kind.MINUS);
    } else {
      at++;
    }
  }

  private static boolean mayPrecedeGluedMinus(Kind kind) {
    return kind == Kind.OPEN || kind == Kind.FIELD || kind == Kind.OR;
  }

  private boolean startsUnary(int i) {
    return i < text.length()
        && !Signs.isSpace(text.charAt(i))
        && !Signs.isClose(text.charAt(i))
        && !Signs.isBar(text.charAt(i));
  }

  private boolean startsWord(int i) {
    return startsUnary(i) && !Signs.isOpen(text.charAt(i)) && !Signs.isQuote(text.charAt(i));
  }

  private void word() {
    String name = fieldName();
    if (name != null && Fields.of(name) != null) {
      at += name.length() + 1;
      add(Kind.FIELD, name);
      return;
    }
    String word = rawWord();
    switch (word) {
      case "AND" -> add(Kind.AND, word);
      case "OR" -> add(Kind.OR, word);
      case "NOT" -> add(Kind.NOT, word);
      default -> plainWord(word, name);
    }
  }

  private void plainWord(String word, @Nullable String unknownField) {
    Matcher near = NEAR.matcher(word);
    Matcher atLeast = AT_LEAST.matcher(word);
    WordShape shape = WordShape.of(word);
    if (near.matches()) {
      add(Kind.NEAR, word, Math.max(1, number(near.group(1))));
    } else if (atLeast.matches() && at < text.length() && Signs.isOpen(text.charAt(at))) {
      add(Kind.AT_LEAST, word, number(atLeast.group(1)));
    } else if (shape instanceof WordShape.Wildcard) {
      add(Kind.WILDCARD, word);
    } else if (shape instanceof WordShape.Fuzzy(String plain, int edits)) {
      add(Kind.FUZZY, plain, edits);
    } else {
      add(Kind.WORD, word);
      hintAt(word, unknownField, shape);
    }
  }

  private void hintAt(String word, @Nullable String unknownField, WordShape shape) {
    if (unknownField != null && unknownField.length() > 1) {
      tokens.add(tokens.removeLast().asOdd());
      hints.add(Hint.Kind.UNKNOWN_FIELD, unknownField);
    } else if (shape instanceof WordShape.TooShort) {
      tokens.add(tokens.removeLast().asOdd());
      hints.add(Hint.Kind.TOO_SHORT, word);
    }
  }

  /** The Latin letters before a colon that starts no address; null where there are none. */
  private @Nullable String fieldName() {
    int end = at;
    while (end < text.length() && isNameLetter(text.charAt(end))) {
      end++;
    }
    boolean named = end > at && end < text.length() && Signs.isColon(text.charAt(end));
    return named && !text.startsWith("//", end + 1)
        ? text.substring(at, end).toLowerCase(Locale.ROOT)
        : null;
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /** Up to where a word ends; a pair of brackets may stand in an address. */
  private String rawWord() {
    int start = at;
    boolean address = startsAddress();
    while (at < text.length() && !endsWord(at, start)) {
      int close = address && Signs.isOpen(text.charAt(at)) ? closeInAddress(at) : at;
      if (close < 0 || (close == at && isBracket(text.charAt(at)))) {
        break;
      }
      at = close + 1;
    }
    return text.substring(start, at);
  }

  private int closeInAddress(int open) {
    int end = open + 1;
    while (end < text.length() && !endsWord(end, open) && !isBracket(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Signs.isClose(text.charAt(end)) ? end : -1;
  }

  private static boolean isBracket(char c) {
    return Signs.isOpen(c) || Signs.isClose(c);
  }

  private boolean endsWord(int i, int start) {
    char c = text.charAt(i);
    return Signs.isSpace(c)
        || Signs.isBar(c)
        || (i > start && Signs.opensInsideWord(c) && closingQuote(i) >= 0);
  }

  private boolean startsAddress() {
    int end = at;
    while (end < text.length() && isNameLetter(text.charAt(end))) {
      end++;
    }
    return end > at && text.startsWith("://", end);
  }
}
