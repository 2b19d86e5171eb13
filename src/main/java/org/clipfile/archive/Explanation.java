package org.clipfile.archive;

import java.util.List;

/**
 * How a search was read, what each part of it finds alone, and what else could be searched for.
 *
 * @param reading the search in its plainest form; empty where it asks for everything
 * @param parts what must all match, or for a choice what may; of many only the first
 * @param offers other searches that find something; empty where this one does
 */
public record Explanation(String reading, List<Part> parts, List<Offer> offers) {
  public Explanation {
    parts = List.copyOf(parts);
    offers = List.copyOf(offers);
  }

  /**
   * A part of the search.
   *
   * @param text in the search language, an excluded part without its sign
   * @param role what it is there for
   * @param alone how many clippings it finds alone; of an excluded part, how many it would exclude
   * @param without how many clippings the search finds without this part
   */
  public record Part(String text, Role role, int alone, int without) {}

  /** What a part is there for. */
  public enum Role {
    /** It must match. */
    REQUIRED,
    /** It must not match. */
    EXCLUDED,
    /** It or another must match. */
    CHOICE
  }

  /**
   * Another search.
   *
   * @param kind how it differs
   * @param part the part that differs, in the search language; empty where all do
   * @param text what to search for
   * @param count how many clippings that finds
   */
  public record Offer(Kind kind, String part, String text, int count) {}

  /** How an offered search differs. */
  public enum Kind {
    /** A word is written as the archive has it; the part is as it is written there. */
    SPELLING,
    /** The words of a part may stand apart. */
    APART,
    /** Any of the words is enough. */
    ANY_WORD,
    /** A part is left out. */
    WITHOUT,
    /** The date is left out. */
    WITHOUT_DATE,
    /** What was excluded is let in. */
    NOT_EXCLUDED,
    /** Only one part is left, where leaving out one finds nothing. */
    ALONE
  }
}
