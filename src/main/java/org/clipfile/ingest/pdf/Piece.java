package org.clipfile.ingest.pdf;

import java.util.List;

/** Something on a page, in reading order. */
sealed interface Piece {
  /** Lines under one another, with no column between them. */
  record Lines(List<Line> lines) implements Piece {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** Short texts in rows and columns. */
  record Grid(List<List<String>> rows) implements Piece {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A picture.
   *
   * @param number among the page's pictures
   */
  record Shown(int number, Box box) implements Piece {}
}
