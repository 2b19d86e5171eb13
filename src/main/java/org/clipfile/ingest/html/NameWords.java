package org.clipfile.ingest.html;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the words in an element's {@code class} and {@code id} tell of it. Pages hold thousands of
 * such names, so all words are looked for at once, and no regular expression is. Thread-safe.
 */
final class NameWords {
  /** As a class: it may hold the day of publication. */
  static final int DATE = 1;

  /** As an id: the same. */
  static final int DATE_ID = 1 << 1;

  /** What is in it is of other articles, or of readers. */
  static final int ELSEWHERE = 1 << 2;

  /** It holds the line under the headline. */
  static final int DECK = 1 << 3;

  /** It holds the byline. */
  static final int CREDIT = 1 << 4;

  /** What is in it is of readers. */
  static final int COMMENT = 1 << 5;

  /** So many tell the letters apart. */
  private static final int BITS = 5;

  /** Those of three letters. */
  private static final int THREE = (1 << (3 * BITS)) - 1;

  /**
   * @param whole whether it counts only by itself, not as a part of another word
   */
  private record Word(String text, int meaning, boolean whole) {}

  /** The words by their first two letters, null where none begins so. */
  private static final Word[] @Nullable [] WORDS = new Word[1 << (2 * BITS)][];

  /** A bit for each three letters with which a word may open: a quick look before the words. */
  private static final long[] OPENINGS = new long[THREE / Long.SIZE + 1];

  static {
    whole(
        DATE,
        "date datum time timestamp published pubdate dateline datetime fecha"
            + " dato tarih postdate publishdate newsdate pubtime publish fdate");
    part(DATE_ID, "date published timestamp");
    whole(
        ELSEWHERE,
        "related recent latest popular comment comments kommentar kommentare sidebar widget footer"
            + " teaser teasers more recommended");
    whole(DECK, "deck dek standfirst subtitle subheadline sub-headline subhead teaser-lead");
    part(CREDIT, "author byline autor auteur redakteur verfasser");
    whole(CREDIT, "wrote by redaktor writer reporter signature contributor contributors creator");
    part(COMMENT, "comment kommentar disqus reply replies");
  }

  private NameWords() {}

  private static void whole(int meaning, String words) {
    add(meaning, true, words);
  }

  private static void part(int meaning, String words) {
    add(meaning, false, words);
  }

  private static void add(int meaning, boolean whole, String words) {
    for (String word : words.split(" ", -1)) {
      int slot = bits(word.charAt(0)) << BITS | bits(word.charAt(1));
      Word[] there = WORDS[slot];
      Word[] more = there == null ? new Word[1] : Arrays.copyOf(there, there.length + 1);
      more[more.length - 1] = new Word(word, meaning, whole);
      WORDS[slot] = more;
      if (word.length() > 2) {
        open(slot << BITS | bits(word.charAt(2)));
      } else {
        IntStream.range(0, 1 << BITS).forEach(third -> open(slot << BITS | third));
      }
    }
  }

  private static void open(int opening) {
    OPENINGS[opening >> 6] |= 1L << opening;
  }

  /** What of a letter tells it from the others, in either case. */
  private static int bits(char c) {
    return c & (1 << BITS) - 1;
  }

  /** The value of an attribute whose name is in lower case, as the parser leaves all names. */
  static String value(Element element, String attribute) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(attribute);
  }

  /** What a value of {@code class} or {@code id} tells. */
  static int of(String name) {
    int meaning = 0;
    int opening = 0;
    for (int at = 0; at < name.length(); at++) {
      opening = (opening << BITS | bits(name.charAt(at))) & THREE;
      if (mayOpen(opening)) {
        meaning |= told(name, at - 2);
      }
    }
    return mayOpen(opening << BITS & THREE) ? meaning | told(name, name.length() - 2) : meaning;
  }

  private static boolean mayOpen(int opening) {
    return (OPENINGS[opening >> 6] >>> opening & 1) != 0;
  }

  private static int told(String name, int at) {
    Word[] words = WORDS[bits(name.charAt(at)) << BITS | bits(name.charAt(at + 1))];
    boolean begins = at == 0 || parts(name.charAt(at - 1));
    int meaning = 0;
    for (int i = 0; words != null && i < words.length; i++) {
      if ((begins || !words[i].whole) && stands(words[i], name, at)) {
        meaning |= words[i].meaning;
      }
    }
    return meaning;
  }

  private static boolean stands(Word word, String name, int at) {
    int end = at + word.text.length();
    if (end > name.length()) {
      return false;
    }
    for (int i = word.text.length() - 1; i >= 0; i--) {
      if (lower(name.charAt(at + i)) != word.text.charAt(i)) {
        return false; // soon: those that are compared open alike
      }
    }
    return !word.whole || end == name.length() || parts(name.charAt(end));
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static boolean parts(char c) {
    return c == ' ' || c == '_' || c == '-';
  }
}
