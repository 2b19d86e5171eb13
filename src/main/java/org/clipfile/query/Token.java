package org.clipfile.query;

/**
 * A piece of a query text.
 *
 * @param text a word's or phrase's text, a field's name in lower case, or the sign itself
 * @param number of words, edits or times, where the kind has one; else 0
 * @param glued true where no space stands before it
 * @param from where it begins, in UTF-16 code units
 * @param to where it ends
 * @param odd whether it looks like an operator or a field and is none
 */
record Token(Kind kind, String text, int number, boolean glued, int from, int to, boolean odd) {
  enum Kind {
    WORD,
    EXACT,
    PHRASE,
    PROXIMITY,
    WILDCARD,
    FUZZY,
    AT_LEAST,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    MINUS,
    NEAR
  }

  Token at(int begin, int end) {
    return new Token(kind, text, number, glued, begin, end, odd);
  }

  Token asOdd() {
    return new Token(kind, text, number, glued, from, to, true);
  }
}
