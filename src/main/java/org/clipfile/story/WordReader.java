package org.clipfile.story;

import java.util.Arrays;

/**
 * Takes a text apart into words, each as a number: without case, accents, the width of letters,
 * punctuation and the way figures are grouped, in which copies of one text differ. Scripts that
 * part no words are taken sign by sign. One text.
 */
final class WordReader {
  /** What a word weighs, so that signs can weigh less: five Thai letters are about one word. */
  static final int WORD = 5;

  /** So many words are compared; what follows in a longer text decides nothing. */
  private static final int MOST = 20_000;

  private final String text;
  private long[] words = new long[256];
  private byte[] weights = new byte[256];
  private boolean[] figures = new boolean[256];
  private int count;

  private long open;
  private boolean isOpen;
  private boolean hasFigure;

  private WordReader(String text) {
    this.text = text;
  }

  /** The words of a text; {@code figure} says which hold a figure. */
  @SuppressWarnings("ArrayRecordComponent") // StoryText compares the hashes itself
  record Words(long[] hash, byte[] weight, boolean[] figure) {}

  static Words read(String text) {
    var reader = new WordReader(text);
    reader.readAll();
    return new Words(
        Arrays.copyOf(reader.words, reader.count),
        Arrays.copyOf(reader.weights, reader.count),
        Arrays.copyOf(reader.figures, reader.count));
  }

  private void readAll() {
    int at = 0;
    while (at < text.length() && count < MOST) {
      char plain = text.charAt(at);
      if (isPlainLetter(plain)) {
        at = endOfLetters(at);
      } else if (plain == ' ') {
        close();
        at++;
      } else {
        at = takeSign(at);
      }
    }
    close();
  }

  /** Takes the letters of ASCII from here on, of which most words are; returns where they end. */
  private int endOfLetters(int from) {
    long hash = open;
    int at = from;
    do {
      hash = extended(hash, text.charAt(at) | 0x20);
      at++;
    } while (at < text.length() && isPlainLetter(text.charAt(at)));
    open = hash;
    isOpen = true;
    return at;
  }

  private int takeSign(int at) {
    int sign = text.codePointAt(at);
    int next = at + Character.charCount(sign);
    String apart = sign < 0x80 ? null : Letters.apart(sign);
    if (apart == null) {
      take(sign, next);
    } else {
      for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
        take(apart.codePointAt(i), next);
      }
    }
    return next;
  }

  /** Whether it is a letter of ASCII, as most are: nothing need be asked of it. */
  private static boolean isPlainLetter(char sign) {
    int small = sign | 0x20;
    return small >= 'a' && small <= 'z';
  }

  private void take(int sign, int next) {
    if (Character.isDigit(sign)) {
      extend('0' + Character.digit(sign, 10));
      hasFigure = true;
    } else if (Letters.isSilent(sign) || (isGrouping(sign) && hasFigure && isDigitAt(next))) {
      return;
    } else if (!Letters.isWordPart(sign)) {
      close();
    } else {
      int weight = Letters.weight(sign);
      if (weight == WORD) {
        extend(Character.toLowerCase(sign));
      } else {
        close();
        add(mix(sign), weight, false);
      }
    }
  }

  private void extend(int sign) {
    isOpen = true;
    open = extended(open, sign);
  }

  private static long extended(long hash, int sign) {
    return (hash ^ sign) * 0x100000001b3L;
  }

  private void close() {
    if (isOpen) {
      add(mix(open), WORD, hasFigure);
    }
    open = 0;
    isOpen = false;
    hasFigure = false;
  }

  private void add(long hash, int weight, boolean figure) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      weights = Arrays.copyOf(weights, 2 * count);
      figures = Arrays.copyOf(figures, 2 * count);
    }
    words[count] = hash;
    weights[count] = (byte) weight;
    figures[count] = figure;
    count++;
  }

  private boolean isDigitAt(int place) {
    return place < text.length() && Character.isDigit(text.codePointAt(place));
  }

  /** Points and commas that may stand within a figure, Arabic ones too. */
  private static boolean isGrouping(int sign) {
    return sign == '.' || sign == ',' || sign == '٫' || sign == '٬';
  }

  /** Spreads a number over all bits (the finisher of Steele, Lea and Flood's SplitMix64, 2014). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
