package org.clipfile.ingest.html;

import java.util.Arrays;
import java.util.Locale;
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

  private static final int LETTERS = 32;

  private record Word(String text, int meaning) {}

  /** The words that count anywhere by their first two letters, null where none begins so. */
  private static final Word[] @Nullable [] PARTS = new Word[LETTERS * LETTERS][];

  /** The same of those that count by themselves: they are looked for where a word begins. */
  private static final Word[] @Nullable [] WHOLES = new Word[LETTERS * LETTERS][];

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
    add(WHOLES, meaning, words);
  }

  private static void part(int meaning, String words) {
    add(PARTS, meaning, words);
  }

  private static void add(Word[] @Nullable [] table, int meaning, String words) {
    for (String word : words.split(" ", -1)) {
      int slot = slot(word.charAt(0), word.charAt(1));
      Word[] there = table[slot];
      Word[] more = there == null ? new Word[1] : Arrays.copyOf(there, there.length + 1);
      more[more.length - 1] = new Word(word, meaning);
      table[slot] = more;
    }
  }

  private static int slot(char first, char second) {
    return (first % LETTERS) * LETTERS + second % LETTERS;
  }

  /** The value of an attribute whose name is in lower case, as the parser leaves all names. */
  static String value(Element element, String attribute) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(attribute);
  }

  /** What a value of {@code class} or {@code id} tells. */
  static int of(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int meaning = 0;
    boolean begins = true;
    char next = lower.charAt(0);
    for (int at = 0; at + 1 < lower.length(); at++) {
      char first = next;
      next = lower.charAt(at + 1);
      int slot = slot(first, next);
      Word[] there = PARTS[slot];
      if (there != null) {
        meaning = add(there, false, lower, at, meaning);
      }
      there = begins ? WHOLES[slot] : null;
      if (there != null) {
        meaning = add(there, true, lower, at, meaning);
      }
      begins = parts(first);
    }
    return meaning;
  }

  private static int add(Word[] words, boolean whole, String name, int at, int meaning) {
    int more = meaning;
    for (Word word : words) {
      if ((more & word.meaning) != word.meaning && stands(word, whole, name, at)) {
        more |= word.meaning;
      }
    }
    return more;
  }

  private static boolean stands(Word word, boolean whole, String name, int at) {
    int end = at + word.text.length();
    if (end > name.length()) {
      return false;
    }
    for (int i = word.text.length() - 1; i >= 0; i--) {
      if (name.charAt(at + i) != word.text.charAt(i)) {
        return false; // soon: those that are compared open alike
      }
    }
    return !whole || end == name.length() || parts(name.charAt(end));
  }

  private static boolean parts(char c) {
    return c == ' ' || c == '_' || c == '-';
  }
}
