package org.clipfile.ingest.readlater;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one after another. A quote that is never closed spoils its own line and
 * no other: where the lines up to the next quote do not make a row, the first of them stands alone.
 * One thread.
 */
final class CsvRows {
  /** In characters. Longer rows are no row of an export, which is what an open quote makes. */
  private static final int LONGEST_ROW = 16 << 20;

  private final BufferedReader reader;
  private final Deque<String> putBack = new ArrayDeque<>();
  private final CsvHeader header;

  CsvRows(BufferedReader reader) throws IOException {
    this.reader = reader;
    String first = filledLine();
    header = CsvHeader.of(first == null ? "" : first);
  }

  CsvHeader header() {
    return header;
  }

  /** The next row, or null behind the last. */
  @Nullable CsvRow next() throws IOException {
    String first = filledLine();
    if (first == null) {
      return null;
    }
    var lines = new ArrayList<String>(List.of(first));
    boolean open = isOdd(first);
    int length = first.length();
    while (open && length < LONGEST_ROW) {
      String more = line();
      if (more == null) {
        break;
      }
      lines.add(more);
      length += more.length() + 1;
      open = isOdd(more) != open;
    }
    String text = String.join("\n", lines);
    List<String> cells = open ? null : header.cells(text);
    if (cells != null) {
      return new CsvRow(header, text, cells);
    }
    for (int i = lines.size() - 1; i > 0; i--) {
      putBack.push(lines.get(i));
    }
    return new CsvRow(header, first, isClosed(first) ? header.cells(first) : null);
  }

  /** Whether no quote is left open at the end of a line: a line behind it would be another row. */
  private boolean isClosed(String line) {
    return header.cells(line + "\n.") == null;
  }

  private static boolean isOdd(String line) {
    boolean odd = false;
    for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
      odd = !odd;
    }
    return odd;
  }

  private @Nullable String filledLine() throws IOException {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    return line;
  }

  private @Nullable String line() throws IOException {
    String line = putBack.poll();
    return line != null ? line : ExportText.line(reader);
  }
}
