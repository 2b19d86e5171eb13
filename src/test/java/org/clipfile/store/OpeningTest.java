package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.Marks;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void readingNeedsAnArchiveAndMakesNone() {
    Path none = folder.resolve("none");
    refuses(Kind.MISSING, none, () -> ClippingStore.openReadOnly(none));
    assertThat(none).doesNotExist();
  }

  @Test
  void anEmptyFileIsANewArchiveForWritingOnly() throws Exception {
    Files.createFile(database());
    refuses(Kind.MISSING, folder, () -> ClippingStore.openReadOnly(folder));
    try (var store = ClippingStore.open(folder)) {
      assertThat(store.sequence()).isZero();
    }
  }

  @Test
  void afterACheckpointTheDatabaseFileAloneHoldsEverything() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    try (var store = ClippingStore.open(folder)) {
      long run = store.ledger().beginRun(TemporaryStore.NOW).id();
      TemporaryStore.add(store, run, TemporaryStore.NOW, TestClippings.read(1));
      store.checkpoint();
      Files.copy(database(), other.resolve("archive.db"));
    }
    try (var copy = ClippingStore.openReadOnly(other)) {
      assertThat(copy.clipping(1)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "100%", "what? #1 & co;", "Архив 新聞"})
  void aFolderMayHaveAnyName(String name) {
    Path odd = folder.resolve(name);
    fill(odd);
    try (var store = ClippingStore.openReadOnly(odd)) {
      assertThat(store.sequence()).isEqualTo(3000);
    }
    assertThat(odd.resolve("archive.db")).exists();
  }

  @Test
  void whatIsNoDatabaseIsLeftAlone() throws Exception {
    Files.writeString(database(), "Dear diary, this is no database at all.\n".repeat(400));
    isRefusedAndLeftAlone(Kind.DAMAGED);
  }

  @Test
  void aTruncatedDatabaseIsLeftAlone() throws Exception {
    fill(folder);
    byte[] whole = Files.readAllBytes(database());
    Files.write(database(), Arrays.copyOf(whole, whole.length / 2));
    isRefusedAndLeftAlone(Kind.DAMAGED);
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws Exception {
    sql("CREATE TABLE recipe (name TEXT)");
    isRefusedAndLeftAlone(Kind.DAMAGED);
  }

  @Test
  void aNewerArchiveIsLeftAlone() throws Exception {
    fill(folder);
    sql("PRAGMA user_version = 77");
    isRefusedAndLeftAlone(Kind.TOO_NEW);
  }

  @Test
  void anOlderArchiveIsBackedUpAndBroughtUp() throws Exception {
    fill(folder);
    ClippingStore.open(folder, next("ALTER TABLE clipping ADD COLUMN page TEXT")).close();
    int latest = Migrations.standard().version();
    assertThat(number(database(), "PRAGMA user_version")).isEqualTo(latest + 1);
    assertThat(number(database(), "SELECT count(page) + count(*) FROM clipping")).isEqualTo(3000);
    Path backup = folder.resolve("backups/before-version-" + (latest + 1) + ".db");
    assertThat(number(backup, "PRAGMA user_version")).isEqualTo(latest);
    assertThat(number(backup, "SELECT count(*) FROM clipping")).isEqualTo(3000);
  }

  @Test
  void addressesOfTheFirstVersionAreMadeCanonical() throws Exception {
    Migrations standard = Migrations.standard();
    Database.open(new ArchiveFiles(folder), standard.upTo(1)).close();
    sql(
        """
        INSERT INTO original VALUES (1, x'01', 1, x'789c4b040000620062');
        INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,
          original_format, headline, url)
        VALUES (1, 1, '2026-01-01T00:00:00Z', 1, 0, 'a', 'html', 'A',
            'https://A.example/x/?utm_source=mail'),
          (2, 2, '2026-01-01T00:00:00Z', 1, 1, 'b', 'html', 'B', NULL);
        INSERT INTO body VALUES (1, '<p>Text.</p>', 'Text.'), (2, '<p>B.</p>', 'B.');
        UPDATE archive SET sequence = 2;
        """);
    try (var store = ClippingStore.open(folder)) {
      long run = store.ledger().beginRun(TemporaryStore.NOW).id();
      var same = TestClippings.article("A", "Text.").url("http://a.example/x").build();
      var other = TestClippings.article("A", "Other.").url("http://a.example/x").build();
      assertThat(
              TemporaryStore.add(
                      store,
                      run,
                      TemporaryStore.NOW,
                      TestClippings.read("/s", same),
                      TestClippings.read("/o", other))
                  .entries())
          .extracting(LedgerEntry::outcome)
          .containsExactly(new Outcome.Duplicate(1), new Outcome.Added(3));
      assertThat(store.versions(1)).containsExactly(1L, 3L);
      assertThat(store.original(1)).hasValue(new byte[] {'a'});
      assertThat(store.counts().total()).isEqualTo(3);
    }
  }

  @Test
  void clippingsOfTheFourthVersionHaveNoUpdateAndNewOnesKeepTheirs() throws Exception {
    Database.open(new ArchiveFiles(folder), Migrations.standard().upTo(4)).close();
    sql(
        """
        INSERT INTO original VALUES (1, x'01', 1, x'789c4b040000620062', 'ZLIB');
        INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,
          original_format, headline, published, published_precision, published_origin,
          published_uncertain)
        VALUES (1, 1, '2026-01-01T00:00:00Z', 1, 0, 'a', 'html', 'A', '2026-01-05T00:00', 'DAY',
          'META', 0);
        INSERT INTO body VALUES (1, '<p>Text.</p>', 'Text.');
        UPDATE archive SET sequence = 1;
        """);
    ClippingDate updated = ClippingDate.parse("2026-01-06T08:15+01:00", DateOrigin.JSON_LD);
    try (var store = ClippingStore.open(folder)) {
      var changed = TestClippings.article("B", "Other.").updated(updated).build();
      TemporaryStore.add(
          store,
          store.ledger().beginRun(TemporaryStore.NOW).id(),
          TemporaryStore.NOW,
          TestClippings.read("/b", changed));
      assertThat(store.clipping(1).orElseThrow().article().updated()).isNull();
      assertThat(store.clipping(1).orElseThrow().article().published())
          .isEqualTo(ClippingDate.parse("2026-01-05", DateOrigin.META));
      assertThat(store.clipping(2).orElseThrow().article().updated()).isEqualTo(updated);
    }
  }

  @Test
  void clippingsOfTheFifthVersionAreArticlesAndTheirUncertainDatesAreCounted() throws Exception {
    Database.open(new ArchiveFiles(folder), Migrations.standard().upTo(5)).close();
    sql(
        """
        INSERT INTO original VALUES (1, x'01', 1, x'789c4b040000620062', 'ZLIB');
        INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,
          original_format, headline, published, published_precision, published_origin,
          published_uncertain, published_day)
        VALUES (1, 1, '2026-01-01T00:00:00Z', 1, 0, 'a', 'html', 'A', '2021-03-04T00:00', 'DAY',
          'TEXT', 1, 18690);
        INSERT INTO body VALUES (1, '<p>Text.</p>', 'Text.');
        UPDATE archive SET sequence = 1;
        """);
    try (var store = ClippingStore.open(folder)) {
      var page = TestClippings.article("Not found", "Gone.").kind(ArticleKind.PAGE).build();
      TemporaryStore.add(
          store,
          store.ledger().beginRun(TemporaryStore.NOW).id(),
          TemporaryStore.NOW,
          TestClippings.read("/b", page));
      assertThat(store.clipping(1).orElseThrow().article().kind()).isEqualTo(ArticleKind.ARTICLE);
      assertThat(store.clipping(2).orElseThrow().article().kind()).isEqualTo(ArticleKind.PAGE);
      assertThat(store.counts().uncertain()).isEqualTo(1);
      assertThat(store.counts().pages()).isEqualTo(1);
    }
  }

  @Test
  void clippingsOfTheSixthVersionAreUnmarkedAndCanBeMarked() throws Exception {
    Database.open(new ArchiveFiles(folder), Migrations.standard().upTo(6)).close();
    sql(
        """
        INSERT INTO original VALUES (1, x'01', 1, x'789c4b040000620062', 'ZLIB');
        INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,
          original_format, headline)
        VALUES (1, 1, '2026-01-01T00:00:00Z', 1, 0, 'a', 'html', 'A');
        INSERT INTO body VALUES (1, '<p>Text.</p>', 'Text.');
        UPDATE archive SET sequence = 1;
        """);
    try (var store = ClippingStore.open(folder)) {
      assertThat(store.clipping(1).orElseThrow().marks()).isEqualTo(Marks.NONE);
      assertThat(store.searches().all()).isEmpty();
      assertThat(store.mark(MarkChange.tag("harbour"), 1)).isEqualTo(1);
      assertThat(store.clipping(1).orElseThrow().marks().tags()).containsExactly("harbour");
      assertThat(store.searches().add("All", "a", 1, true, TemporaryStore.NOW)).isTrue();
      assertThat(store.searches().areBehind()).isFalse();
    }
  }

  @Test
  void aFailingMigrationChangesNothing() throws Exception {
    fill(folder);
    Migrations broken = next("ALTER TABLE clipping ADD COLUMN page TEXT; INSERT INTO nowhere");
    refuses(Kind.IO, folder, () -> ClippingStore.open(folder, broken));
    try (var store = ClippingStore.open(folder)) {
      assertThat(store.verify()).isEmpty();
      assertThat(store.counts().total()).isEqualTo(3000);
    }
  }

  @Test
  void anOlderArchiveIsNotBroughtUpByReading() {
    fill(folder);
    Database writable = Database.open(new ArchiveFiles(folder), Migrations.standard());
    writable.close();
    refuses(
        Kind.IO,
        folder,
        () -> Database.openReadOnly(new ArchiveFiles(folder), next("CREATE TABLE x (y)")));
  }

  @Test
  void aFileInTheFoldersPlaceIsAClearError() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    refuses(Kind.IO, file, () -> ClippingStore.open(file));
  }

  @Test
  void whatIsOpenForReadingTakesNothing() {
    fill(folder);
    try (var store = ClippingStore.openReadOnly(folder)) {
      refuses(Kind.IO, folder, () -> store.ledger().beginRun(TemporaryStore.NOW));
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    ClippingStore store = ClippingStore.open(folder);
    store.close();
    refuses(Kind.IO, folder, store::counts);
    refuses(Kind.IO, folder, () -> store.ledger().beginRun(TemporaryStore.NOW));
    store.close();
  }

  private void isRefusedAndLeftAlone(Kind kind) throws IOException {
    byte[] before = Files.readAllBytes(database());
    List<Function<Path, ClippingStore>> ways =
        List.of(ClippingStore::open, ClippingStore::openReadOnly);
    for (Function<Path, ClippingStore> way : ways) {
      refuses(kind, folder, () -> way.apply(folder));
      assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }
    TemporaryStore.assertNothingOpen(folder);
  }

  private static void refuses(Kind kind, Path named, ThrowingCallable attempt) {
    ArchiveException e = catchThrowableOfType(ArchiveException.class, attempt);
    assertThat(e).hasMessageContaining(named.toString()).hasMessageEndingWith(".");
    assertThat(e.kind()).isEqualTo(kind);
  }

  private static void fill(Path folder) {
    try (var store = ClippingStore.open(folder)) {
      long run = store.ledger().beginRun(TemporaryStore.NOW).id();
      var inputs = new Incoming[3000];
      Arrays.setAll(inputs, TestClippings::read);
      TemporaryStore.add(store, run, TemporaryStore.NOW, inputs);
    }
  }

  private static Migrations next(String script) {
    var scripts = new ArrayList<>(Collections.nCopies(Migrations.standard().version(), "SELECT 1"));
    scripts.add(script);
    return new Migrations(scripts);
  }

  private Path database() {
    return folder.resolve("archive.db");
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static long number(Path database, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    }
  }
}
