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

  /** A table; a cell is a list of inlines, spans are laid open by repeating an empty cell. */
  record Table(List<Inline> caption, List<Row> rows) implements Block {
    /** A row of a table. */
    public record Row(List<Cell> cells) {}

    /** A cell of a table; {@code header} where it heads its row or column. */
    public record Cell(boolean header, List<Inline> content) {}
  }

  /** A break of theme: a rule. */
  record Rule() implements Block {}
}
