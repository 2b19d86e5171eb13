package org.clipfile.ingest.html.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, all looked for at once in one pass over a text: pages hold thousands of
 * names and lines, so no regular expression is. Filled first, then thread-safe.
 */
final class WordTable {
  private static final int LETTERS = 64;

  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Word(char[] text, int meaning) {}

  /** The words that count anywhere by their first two letters, null where none begins so. */
  private final Word[] @Nullable [] parts = new Word[LETTERS * LETTERS][];

  /** The same of those that count by themselves: they are looked for where a word begins. */
  private final Word[] @Nullable [] wholes = new Word[LETTERS * LETTERS][];

  /** Words that count wherever they stand. */
  WordTable part(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(parts, word, meaning);
    }
    return this;
  }

  /** Words that count only by themselves, between what is no letter. */
  WordTable whole(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(wholes, word.replace('_', ' '), meaning);
    }
    return this;
  }

  private static void add(Word[] @Nullable [] table, String word, int meaning) {
    int slot = slot(word.charAt(0), word.charAt(1));
    Word[] there = table[slot];
    Word[] more = there == null ? new Word[1] : Arrays.copyOf(there, there.length + 1);
    more[more.length - 1] = new Word(folded(word), meaning);
    table[slot] = more;
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
    for (int at = 0; at + 1 < folded.length; at++) {
      char first = next;
      next = lower(text.charAt(at + 1));
      int slot = slot(first, next);
      Word[] there = parts[slot];
      if (there != null) {
        meaning = add(there, false, folded, text, at, meaning);
      }
      there = wholes[slot];
      if (there != null && isParted(text, at)) {
        meaning = add(there, true, folded, text, at, meaning);
      }
    }
    return meaning;
  }

  private static int add(
      Word[] words, boolean whole, char[] folded, String text, int at, int meaning) {
    int more = meaning;
    for (Word word : words) {
      if ((more & word.meaning) != word.meaning
          && stands(word, folded, at)
          && (!whole || isParted(text, at + word.text.length))) {
        more |= word.meaning;
      }
    }
    return more;
  }

  private static boolean stands(Word word, char[] folded, int at) {
    if (at + word.text.length > folded.length) {
      return false;
    }
    for (int i = word.text.length - 1; i >= 0; i--) {
      if (folded[at + i] != word.text[i]) {
        return false; // soon: those that are compared open alike
      }
    }
    return true;
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
