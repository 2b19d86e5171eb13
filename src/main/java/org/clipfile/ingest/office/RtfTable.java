package org.clipfile.ingest.office;

/**
 * Finds the tables of an RTF file, which has none: only paragraphs that say they are in one, and
 * marks where cells and rows end. One thread.
 */
final class RtfTable {
  private final Markup markup;
  private boolean table;
  private boolean row;
  private boolean cell;
  private boolean defined;

  RtfTable(Markup markup) {
    this.markup = markup;
  }

  /** A row is defined: what follows is in a table, whatever it says. */
  void define() {
    defined = true;
  }

  /** Text follows, in a table or not. */
  void place(boolean inTable) {
    if (inTable || defined) {
      enter();
    } else {
      end();
    }
  }

  /** What follows stands in a cell. */
  void enter() {
    if (!table) {
      markup.startTable();
      table = true;
    }
    if (!row) {
      markup.startRow();
      row = true;
    }
    if (!cell) {
      markup.startCell(1);
      cell = true;
    }
  }

  void endCell() {
    if (cell) {
      markup.endCell();
      cell = false;
    }
  }

  void endRow() {
    endCell();
    if (row) {
      markup.endRow();
      row = false;
    }
    defined = false;
  }

  /** What follows stands below the table, if there was one. */
  void end() {
    endRow();
    if (table) {
      markup.endTable();
      table = false;
    }
  }
}
