package org.clipfile.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;

/**
 * Writes the books of an import as comma-separated values (RFC 4180) in UTF-8: path, outcome,
 * clipping, reason, detail. One thread; does not close what it writes to.
 */
public final class LedgerCsv implements AutoCloseable {
  private final CsvWriter csv;

  /** Begins with the line that names the columns. */
  public LedgerCsv(OutputStream out) {
    csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord("path", "outcome", "clipping", "reason", "detail");
  }

  /** A line for each entry. */
  public void add(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      switch (entry.outcome()) {
        case Outcome.Added(long id) ->
            csv.writeRecord(entry.path(), "added", String.valueOf(id), "", "");
        case Outcome.Duplicate(long of, boolean trashed) ->
            csv.writeRecord(
                entry.path(), "duplicate", String.valueOf(of), "", trashed ? "In the trash." : "");
        case Outcome.Rejected why ->
            csv.writeRecord(entry.path(), "rejected", "", why.reason().name(), why.detail());
      }
    }
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
