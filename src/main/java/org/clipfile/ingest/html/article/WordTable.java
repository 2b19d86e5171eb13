package org.clipfile.ingest.html.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, all looked for at once in one pass over a text: pages hold thousands of
 * names and lines, so no regular expression is. Filled first, then thread-safe.
 */
final class WordTable {
  /** Three letters in a row, of each the bits that tell Latin letters apart and not their case. */
  private static final int SLOTS = 1 << 15;

  private static final int LETTER = 5;

  private static final int LETTERS = 1 << LETTER;

  private static final Word[] NONE = {};

  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Word(char[] text, boolean whole, int meaning) {}

  /** The words by the three letters that they begin with, null where none does. */
  private final Word[] @Nullable [] words = new Word[SLOTS][];

  /** A bit for each three letters that a word begins with: most places of a text need no more. */
  private final long[] openings = new long[SLOTS / Long.SIZE];

  /** Words that count wherever they stand. */
  WordTable part(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(new Word(folded(word), false, meaning));
    }
    return this;
  }

  /** Words that count only by themselves, between what is no letter. */
  WordTable whole(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(new Word(folded(word.replace('_', ' ')), true, meaning));
    }
    return this;
  }

  private void add(Word word) {
    char[] text = word.text;
    int two = next(next(0, text[0]), text[1]);
    if (text.length > 2) {
      add(word, next(two, text[2]));
    } else {
      for (char third = 0; third < LETTERS; third++) {
        add(word, next(two, third)); // whatever comes after it
      }
    }
  }

  private void add(Word word, int slot) {
    openings[slot / Long.SIZE] |= 1L << slot;
    Word[] there = words[slot];
    Word[] more = there == null ? new Word[1] : Arrays.copyOf(there, there.length + 1);
    more[more.length - 1] = word;
    words[slot] = more;
  }

  /** The slot of three letters, from that of the three before them and their last. */
  private static int next(int slot, char letter) {
    return ((slot << LETTER) | (letter & (LETTERS - 1))) & (SLOTS - 1);
  }

  /** The same for letters that differ in case only. */
  private static char fold(char c) {
    return c < 128
        ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)
        : Character.toLowerCase(Character.toUpperCase(c));
  }

  private static char[] folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  /** What the words in a text mean together. */
  int of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  /** The same of a part of a text: what stands around it counts for nothing. */
  int of(char[] text, int from, int to) {
    int meaning = 0;
    int slot = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text[i] : 0; // two letters may be the last
      slot = next(slot, c < 128 ? c : fold(c));
      if (((openings[slot / Long.SIZE] >> slot) & 1) != 0 && i > from + 1) {
        meaning |= at(i - 2, words[slot], text, from, to, meaning);
      }
    }
    return meaning;
  }

  private static int at(int at, Word @Nullable [] words, char[] text, int from, int to, int known) {
    int meaning = 0;
    for (Word word : words == null ? NONE : words) {
      int end = at + word.text.length;
      if ((known & word.meaning) != word.meaning
          && end <= to
          && stands(word.text, text, at)
          && (!word.whole || (isParted(text, at, from, to) && isParted(text, end, from, to)))) {
        meaning |= word.meaning;
      }
    }
    return meaning;
  }

  private static boolean stands(char[] word, char[] text, int at) {
    for (int i = word.length - 1; i >= 0; i--) {
      if (fold(text[at + i]) != word[i]) {
        return false; // soon: those that are compared open alike
      }
    }
    return true;
  }

  /** Whether no word goes on here; a capital begins one, as names in code are written. */
  private static boolean isParted(char[] text, int at, int from, int to) {
    if (at == from || at == to) {
      return true;
    }
    char before = text[at - 1];
    char after = text[at];
    return !Character.isLetter(before)
        || !Character.isLetter(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }
}
