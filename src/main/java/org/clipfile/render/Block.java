package org.clipfile.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of an article's body, for whoever draws it without HTML. */
public sealed interface Block {
  /**
   * A heading within the body.
   *
   * @param level 2 to 6; 1 is the headline's
   */
  record Heading(int level, List<Inline> content) implements Block {}

  record Paragraph(List<Inline> content) implements Block {}

  record Quote(List<Block> blocks) implements Block {}

  /**
   * A list.
   *
   * @param items each a list of blocks
   * @param start the first number of an ordered list
   */
  record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {}

  /** Text whose spaces and line ends count. */
  record Preformatted(String text) implements Block {}

  /**
   * A picture.
   *
   * @param sha256 of the picture, or null where the article names none that was kept
   * @param alt what it shows, in words; may be empty
   * @param caption below it; may be empty
   */
  record Figure(@Nullable String sha256, String alt, List<Inline> caption) implements Block {}

  /**
   * A table; a cell is a list of inlines. Spans are laid open: every row has a cell for every
   * column, and those that another cell covers are empty.
   */
  record Table(List<Inline> caption, List<Row> rows) implements Block {
    /** A row of a table. */
    public record Row(List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param header whether it heads its row or column
     * @param columns over how many it spans; 0 where another cell covers it
     * @param rows over how many it spans; 0 where another cell covers it
     */
    public record Cell(boolean header, List<Inline> content, int columns, int rows) {
      /** A cell of one column and one row. */
      public Cell(boolean header, List<Inline> content) {
        this(header, content, 1, 1);
      }

      /** What stands where another cell reaches. */
      public static Cell covered(boolean header) {
        return new Cell(header, List.of(), 0, 0);
      }

      /** Whether another cell reaches here. */
      public boolean isCovered() {
        return columns == 0;
      }
    }
  }

  /** A break of theme: a rule. */
  record Rule() implements Block {}
}
