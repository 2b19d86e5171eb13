package org.clipfile.ingest.html.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, all looked for at once in one pass over a text: pages hold thousands of
 * names and lines, so no regular expression is. Filled first, then thread-safe.
 */
final class WordTable {
  private static final int SLOTS = 1 << 12;

  /** So many letters are compared at once. */
  private static final int HEAD = 4;

  /** The letters of a head that words of so many letters have. */
  private static final long[] MASKS = {0, -1L << 48, -1L << 32, -1L << 16, -1L};

  /** So many of a head's letters lead to a word; shorter words have a table of their own. */
  private static final long LEADING = MASKS[3];

  @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
  private record Word(char[] text, boolean whole, int meaning, long head, long mask) {}

  /** The words of three letters and more by these, null where none begins so. */
  private final Word[] @Nullable [] words = new Word[SLOTS][];

  /** The same of those of two letters. */
  private final Word[] @Nullable [] pairs = new Word[SLOTS][];

  /** A bit for each two letters that a word begins with: most places of a text need no more. */
  private final long[] openings = new long[SLOTS / Long.SIZE];

  /** Words that count wherever they stand. */
  WordTable part(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(word, false, meaning);
    }
    return this;
  }

  /** Words that count only by themselves, between what is no letter. */
  WordTable whole(int meaning, String list) {
    for (String word : list.split(" ", -1)) {
      add(word.replace('_', ' '), true, meaning);
    }
    return this;
  }

  private void add(String word, boolean whole, int meaning) {
    char[] text = folded(word);
    long head = 0;
    for (int i = 0; i < HEAD; i++) {
      head = next(head, text, i);
    }
    int opening = opening(text[0], text[1]);
    openings[opening / Long.SIZE] |= 1L << opening;
    boolean pair = text.length == 2;
    Word[] @Nullable [] table = pair ? pairs : words;
    int slot = slot(head & (pair ? MASKS[2] : LEADING));
    Word[] there = table[slot];
    Word[] more = there == null ? new Word[1] : Arrays.copyOf(there, there.length + 1);
    more[more.length - 1] =
        new Word(text, whole, meaning, head, MASKS[Math.min(text.length, HEAD)]);
    table[slot] = more;
  }

  private static long next(long head, char[] text, int at) {
    return (head << 16) | (at < text.length ? text[at] : 0);
  }

  private static int slot(long letters) {
    return (int) ((letters * 0x9e37_79b9_7f4a_7c15L) >>> 52);
  }

  private static int opening(char first, char second) {
    return (first * 61 + second) & (SLOTS - 1);
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

  /** What the words in a text mean together. */
  int of(String text) {
    int meaning = 0;
    char[] folded = folded(text);
    long head = 0;
    for (int i = 0; i < HEAD - 1; i++) {
      head = next(head, folded, i);
    }
    for (int at = 0; at + 1 < folded.length; at++) {
      head = next(head, folded, at + HEAD - 1);
      int opening = opening(folded[at], folded[at + 1]);
      if ((openings[opening / Long.SIZE] >> opening & 1) == 0) {
        continue;
      }
      Word[] there = words[slot(head & LEADING)];
      if (there != null) {
        meaning = add(there, folded, head, text, at, meaning);
      }
      there = pairs[slot(head & MASKS[2])];
      if (there != null) {
        meaning = add(there, folded, head, text, at, meaning);
      }
    }
    return meaning;
  }

  private static int add(Word[] words, char[] folded, long head, String text, int at, int meaning) {
    int more = meaning;
    for (Word word : words) {
      if ((head & word.mask) == word.head
          && (more & word.meaning) != word.meaning
          && stands(word, folded, at)
          && (!word.whole || (isParted(text, at) && isParted(text, at + word.text.length)))) {
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
