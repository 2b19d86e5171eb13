package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.model.Clipping;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.search.RawLucene;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;

/** Importing plain-text clippings beside writing the same texts to SQLite and Lucene alone. */
final class ImportBenchmark {
  private static final int CLIPPINGS = 20_000;

  /** Of as many clippings; until then the compiler takes a fourth of the time. */
  private static final int WARM_UP = 2;

  private static final int ROUNDS = 3;
  private static final int BATCH = 500;
  private static final double BUDGET = 1.5;

  private ImportBenchmark() {}

  public static void main(String[] args) throws Exception {
    var generated = new GeneratedClippings();
    measure(generated, CLIPPINGS, WARM_UP);
    Result result = measure(generated, CLIPPINGS, ROUNDS);
    Measure.print("import of " + CLIPPINGS + " clippings", result.ours(), result.raw(), BUDGET);
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    System.out.println("largest heap allowed: " + heap + " MB");
  }

  private record Result(Measure ours, Measure raw) {}

  private static Result measure(GeneratedClippings generated, int count, int rounds)
      throws Exception {
    var result = new Result(new Measure(), new Measure());
    try (TempFolder folder = TempFolder.create()) {
      Path texts = folder.path().resolve("texts");
      generated.write(texts, count);
      for (int round = 0; round < rounds; round++) {
        Path raw = Files.createDirectories(folder.path().resolve("raw" + round));
        Path archive = folder.path().resolve("archive" + round);
        result.raw().time(() -> writeRaw(texts, count, raw));
        result.ours().time(() -> importInto(archive, texts, count));
      }
    }
    return result;
  }

  private static void importInto(Path folder, Path texts, int count) {
    try (Archive archive = Archive.open(folder)) {
      ImportRun run =
          archive.importPaths(
              List.of(texts), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      int found = archive.find("", null, 1).hits().total();
      if (found != count) {
        throw new IllegalStateException(found + " of " + count + " are in: " + run);
      }
    }
  }

  /** Reads each file, writes its bytes and its text to a table and its words to an index. */
  private static void writeRaw(Path texts, int count, Path folder)
      throws IOException, SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.db"));
        Statement statement = database.createStatement();
        var lucene = new RawLucene(folder.resolve("index"))) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table text (id integer primary key, body text, original blob)");
      database.setAutoCommit(false);
      try (PreparedStatement insert =
          database.prepareStatement("insert into text values (?, ?, ?)")) {
        for (int number = 1; number <= count; number++) {
          Path file = texts.resolve(Integer.toString(number / 1000)).resolve(number + ".txt");
          byte[] original = Files.readAllBytes(file);
          Clipping clipping = GeneratedClippings.read(number, original);
          insert.setInt(1, number);
          insert.setString(2, clipping.article().bodyText());
          insert.setBytes(3, original);
          insert.addBatch();
          lucene.add(clipping, false);
          if (number % BATCH == 0 || number == count) {
            insert.executeBatch();
            database.commit();
          }
        }
      }
      lucene.commit();
    }
  }
}
