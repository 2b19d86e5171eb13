package org.clipfile.ingest.pdf;

import java.util.List;

/** A part of an article. */
sealed interface Block {
  /** What a text is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CAPTION
  }

  /**
   * A text.
   *
   * @param level of a heading: 1 is the highest
   * @param page from 0
   * @param size of its type, in points
   * @param lines in how many lines it was set
   */
  record Text(Kind kind, int level, String text, int page, double size, boolean bold, int lines)
      implements Block {

    Text as(Kind other) {
      return new Text(other, level, text, page, size, bold, lines);
    }
  }

  /**
   * A picture.
   *
   * @param name by which {@link Pictures} finds it
   * @param alt what it shows, or empty
   */
  record Picture(String name, String alt) implements Block {}

  /** A table. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }
}
