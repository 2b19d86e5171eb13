package org.clipfile.ingest.readlater;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.clipfile.ingest.Members;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a CSV file (RFC 4180), which names its columns.
 *
 * @param line as it stands
 * @param separator a comma as programs write it, a semicolon or a tab as spreadsheets do
 * @param columns their names, lower case
 */
record CsvHeader(String line, char separator, List<String> columns) {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** The header that a line is, with the separator that parts most columns. */
  static CsvHeader of(String line) {
    var best = new CsvHeader(line, SEPARATORS[0], List.of());
    for (char separator : SEPARATORS) {
      List<String> cells = cells(line, separator);
      if (cells != null && cells.size() > best.columns.size()) {
        List<String> names = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        best = new CsvHeader(line, separator, names);
      }
    }
    return best;
  }

  boolean has(Collection<String> names) {
    return columns.containsAll(names);
  }

  /** The cells of a row, or null where the text is not exactly one row of this table. */
  @Nullable List<String> cells(String row) {
    List<String> cells = cells(row, separator);
    boolean fits = cells != null && cells.stream().skip(columns.size()).allMatch(String::isBlank);
    return fits ? cells : null;
  }

  private static @Nullable List<String> cells(String row, char separator) {
    try {
      List<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowMissingFields(true)
              .allowExtraFields(true)
              .maxBufferSize(Members.LARGEST)
              .ofCsvRecord(row)
              .stream()
              .limit(2)
              .toList();
      return records.size() == 1 ? records.getFirst().getFields() : null;
    } catch (CsvParseException e) {
      return null; // a quote stands where none may
    }
  }
}
