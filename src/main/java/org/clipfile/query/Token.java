package org.clipfile.query;

/**
 * A piece of a query text.
 *
 * @param text a word's or phrase's text, a field's name in lower case, or the sign itself
 * @param glued true where no space stands before it
 */
record Token(Kind kind, String text, boolean glued) {
  enum Kind {
    WORD,
    EXACT,
    PHRASE,
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
