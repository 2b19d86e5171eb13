package org.clipfile.ingest.html.article;

import java.util.Arrays;

/**
 * Words and what they mean, all looked for at once in one pass over a text: pages hold thousands of
 * names and lines, so no regular expression is. Filled first, then thread-safe.
 */
final class WordTable {
  private static final int LETTERS = 64;

  private record Word(String text, boolean whole, int meaning) {}

  private static final Word[] NONE = {};

  /** The words by their first two letters. */
  private final Word[][] words = new Word[LETTERS * LETTERS][];

  WordTable() {
    Arrays.fill(words, NONE);
  }

  /** Words that count wherever they stand. */
  WordTable part(int meaning, String list) {
    return add(meaning, list, false);
  }

  /** Words that count only by themselves, between what is no letter. */
  WordTable whole(int meaning, String list) {
    return add(meaning, list, true);
  }

  private WordTable add(int meaning, String list, boolean whole) {
    for (String each : list.split(" ", -1)) {
      String word = whole ? each.replace('_', ' ') : each;
      int slot = slot(word.charAt(0), word.charAt(1));
      Word[] more = Arrays.copyOf(words[slot], words[slot].length + 1);
      more[more.length - 1] = new Word(word, whole, meaning);
      words[slot] = more;
    }
    return this;
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  private static int slot(char first, char second) {
    return (first % LETTERS) * LETTERS + second % LETTERS;
  }

  /** What the words in a text mean together. */
  int of(String text) {
    int meaning = 0;
    char next = text.isEmpty() ? ' ' : lower(text.charAt(0));
    for (int at = 0; at + 1 < text.length(); at++) {
      char first = next;
      next = lower(text.charAt(at + 1));
      Word[] there = words[slot(first, next)];
      if (there.length > 0) {
        meaning = add(there, text, at, meaning);
      }
    }
    return meaning;
  }

  private static int add(Word[] words, String text, int at, int meaning) {
    int more = meaning;
    for (Word word : words) {
      if ((more & word.meaning) != word.meaning && stands(word, text, at)) {
        more |= word.meaning;
      }
    }
    return more;
  }

  private static boolean stands(Word word, String text, int at) {
    int end = at + word.text.length();
    return text.regionMatches(true, at, word.text, 0, word.text.length())
        && (!word.whole
            || ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)))));
  }
}
