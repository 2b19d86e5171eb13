package org.clipfile.ingest.readlater;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;

/**
 * An export that is a table: CSV, a row for each article.
 *
 * @param columns by which it is told
 * @param articles reads a row
 */
record CsvExport(String format, Set<String> columns, Function<CsvRow, SavedArticle> articles)
    implements Export {
  static final List<Export> ALL =
      List.of(
          new CsvExport("pocket", Set.of("url", "time_added"), CsvArticles::pocket),
          new CsvExport(
              "instapaper", Set.of("url", "title", "selection", "folder"), CsvArticles::instapaper),
          new CsvExport(
              "raindrop",
              Set.of("url", "title", "note", "folder", "created"),
              CsvArticles::raindrop),
          new CsvExport(
              "wallabag", Set.of("url", "title", "content", "mime type"), CsvArticles::wallabag),
          new CsvExport(
              "karakeep", Set.of("original post link / url", "date saved"), CsvArticles::karakeep),
          new CsvExport("omnivore", Set.of("url", "state", "labels"), CsvArticles::omnivore),
          new CsvExport(
              "readeck", Set.of("url", "created", "labels", "is_marked"), CsvArticles::readeck));

  @Override
  public boolean fits(Input input) {
    byte[] b = input.bytes();
    if (b.length > 0 && (b[0] == '<' || b[0] == '{' || b[0] == '[')) {
      return false; // told fast: most inputs are no tables
    }
    String line = input.firstLine();
    if (line.indexOf('\0') >= 0) {
      return false; // an archive's header, and behind it a table that is not packed
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return columns.stream().allMatch(lower::contains) && CsvHeader.of(line).has(columns);
  }

  @Override
  public boolean isOne(Input input) {
    try {
      CsvRows rows = rows(input);
      return rows.next() != null && rows.next() == null;
    } catch (IOException e) {
      return false; // nothing that could be read at once
    }
  }

  @Override
  public SavedArticle article(Input input) throws RefusedInput {
    try {
      CsvRow row = rows(input).next();
      if (row == null || row.cells() == null) {
        throw Export.damaged("The row breaks the rules of CSV: a quote is not closed.");
      }
      return articles.apply(row);
    } catch (IOException e) {
      throw Export.damaged("The row cannot be read: " + e.getMessage() + ".");
    }
  }

  private static CsvRows rows(Input input) throws IOException {
    return new CsvRows(ExportText.of(input.bytes()));
  }

  @Override
  public void split(InputSource source, Members members) throws IOException, RefusedInput {
    try (BufferedReader reader = ExportText.open(source)) {
      var rows = new CsvRows(reader);
      int number = 1;
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        if (!handOn(row, number++, members)) {
          return;
        }
      }
    }
  }

  private static boolean handOn(CsvRow row, int number, Members members) throws RefusedInput {
    String name = number + ".csv";
    if (row.cells() == null) {
      return members.refuse(
          name,
          Export.damaged(
              "Row "
                  + number
                  + " breaks the rules of CSV: it has a quote that is not closed, or more cells"
                  + " than there are columns."));
    }
    String alone = row.header().line() + "\n" + row.text() + "\n";
    return members.add(name, alone.getBytes(StandardCharsets.UTF_8), Companions.NONE);
  }
}
