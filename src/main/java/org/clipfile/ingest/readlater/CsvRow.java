package org.clipfile.ingest.readlater;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file.
 *
 * @param header the head of its table
 * @param text as it stands
 * @param cells what is in it, or null where it breaks the rules
 */
record CsvRow(CsvHeader header, String text, @Nullable List<String> cells) {
  /** The cell of a column, named in lower case; empty where there is none. */
  String get(String column) {
    int index = header.columns().indexOf(column);
    return cells == null || index < 0 || index >= cells.size() ? "" : cells.get(index);
  }
}
