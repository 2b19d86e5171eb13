package org.clipfile.ingest.html.article;

import java.util.Arrays;

/**
 * Words and what they mean, all looked for at once in one pass over a text: pages hold thousands of
 * names and lines, so no regular expression is. Filled first, then thread-safe.
 */
final class WordTable {
  private static final int LETTERS = 64;

  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Word(char[] text, boolean whole, int meaning) {}

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
      more[more.length - 1] = new Word(folded(word), whole, meaning);
      words[slot] = more;
    }
    return this;
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  /** Letters that differ in case only made the same. */
  private static char[] folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = c < 128 ? lower(c) : Character.toLowerCase(Character.toUpperCase(c));
    }
    return folded;
  }

  private static int slot(char first, char second) {
    return (first % LETTERS) * LETTERS + second % LETTERS;
  }

  /** What the words in a text mean together. */
  int of(String text) {
    int meaning = 0;
    char[] folded = folded(text);
    char next = text.isEmpty() ? ' ' : lower(text.charAt(0));
    for (int at = 0; at + 1 < text.length(); at++) {
      char first = next;
      next = lower(text.charAt(at + 1));
      Word[] there = words[slot(first, next)];
      if (there.length > 0) {
        meaning = add(there, folded, text, at, meaning);
      }
    }
    return meaning;
  }

  private static int add(Word[] words, char[] folded, String text, int at, int meaning) {
    int more = meaning;
    for (Word word : words) {
      if ((more & word.meaning) != word.meaning && stands(word, folded, text, at)) {
        more |= word.meaning;
      }
    }
    return more;
  }

  private static boolean stands(Word word, char[] folded, String text, int at) {
    int end = at + word.text.length;
    if (end > folded.length) {
      return false;
    }
    for (int i = 0; i < word.text.length; i++) {
      if (folded[at + i] != word.text[i]) {
        return false;
      }
    }
    return !word.whole || (isParted(text, at) && isParted(text, end));
  }

  /** Whether no word goes on here; a capital begins one, as names in code are written. */
  private static boolean isParted(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return !Character.isLetter(before)
        || !Character.isLetter(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }
}
