package org.clipfile.ingest.office;

/**
 * What holds in a group of RTF; the group's end brings back what held before.
 *
 * @param place where text goes
 * @param heading the outline level from 1, or 0
 * @param title whether the paragraph is the document's title
 * @param list whether the paragraph is an item of a list
 * @param level of that list, from 1
 * @param table whether the paragraph stands in a table
 */
record RtfState(
    Place place,
    TextStyle style,
    int heading,
    boolean title,
    boolean list,
    int level,
    boolean table) {
  static final RtfState START =
      new RtfState(Place.TEXT, TextStyle.PLAIN, 0, false, false, 1, false);

  /** Where the text of a group goes. */
  enum Place {
    TEXT,
    /** As TEXT, until that is switched off again: hidden or deleted, and not shown. */
    HIDDEN,
    NOWHERE,
    STYLES,
    TITLE,
    AUTHOR,
    KEYWORDS,
    CREATED,
    PICTURE,
    INSTRUCTION,
    MARKER,
    NOTE
  }

  RtfState at(Place to) {
    return new RtfState(to, style, heading, title, list, level, table);
  }

  RtfState with(TextStyle to) {
    return new RtfState(place, to, heading, title, list, level, table);
  }

  RtfState withHeading(int to) {
    return new RtfState(place, style, to, title, list, level, table);
  }

  RtfState withTitle() {
    return new RtfState(place, style, heading, true, list, level, table);
  }

  RtfState withList(boolean on) {
    return new RtfState(place, style, heading, title, on, level, table);
  }

  RtfState withLevel(int to) {
    return new RtfState(place, style, heading, title, list, to, table);
  }

  RtfState inTable() {
    return new RtfState(place, style, heading, title, list, level, true);
  }

  /** What holds after {@code \pard}. */
  RtfState plainParagraph() {
    return new RtfState(place, style, 0, false, false, 1, false);
  }
}
