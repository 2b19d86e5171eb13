package org.clipfile.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of clippings as comma-separated values (RFC 4180) in UTF-8: a line that names the
 * columns, then a line a clipping, several values of a column parted by a semicolon.
 */
final class ClippingsCsv implements Gathering {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "headline",
          "deck",
          "byline",
          "authors",
          "publication",
          "source",
          "section",
          "dateline",
          "published",
          "updated",
          "clipped",
          "imported",
          "language",
          "categories",
          "keywords",
          "url",
          "words");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final CsvWriter csv;

  ClippingsCsv(OutputStream out) {
    csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord(COLUMNS);
  }

  @Override
  public List<String> add(Clipping clipping) {
    Article a = clipping.article();
    csv.writeRecord(
        String.valueOf(clipping.id()),
        cell(a.headline()),
        cell(a.deck()),
        cell(a.byline()),
        cell(String.join("; ", a.authors())),
        cell(a.publication()),
        cell(a.source()),
        cell(a.section()),
        cell(a.dateline() == null ? null : a.dateline().place()),
        date(a.published()),
        date(a.updated()),
        date(a.clipped()),
        clipping.imported().toString(),
        cell(a.language()),
        cell(String.join("; ", a.categories())),
        cell(String.join("; ", a.keywords())),
        cell(a.url()),
        String.valueOf(words(a.bodyText())));
    return List.of();
  }

  /** Table programs take a cell that begins so for a formula and run it: a quote keeps it text. */
  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    boolean formula = "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }

  private static String date(@Nullable ClippingDate date) {
    return date == null ? "" : date.iso();
  }

  private static long words(String text) {
    return WORD.matcher(text).results().count();
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
