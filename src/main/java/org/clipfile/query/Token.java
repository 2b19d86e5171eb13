package org.clipfile.query;

/**
 * A piece of a query text.
 *
 * @param text a word's or phrase's text, a field's name in lower case, or the sign itself
 * @param number of words, edits or times, where the kind has one; else 0
 * @param glued true where no space stands before it
 */
record Token(Kind kind, String text, int number, boolean glued) {
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
}
