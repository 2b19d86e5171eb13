package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.testing.TempFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An open store in a folder of its own for each test. Afterwards the store must pass its own check,
 * and no file of it may be open any more.
 */
final class TemporaryStore implements BeforeEachCallback, AfterEachCallback {
  static final Instant NOW = Instant.parse("2026-01-08T09:16:10.123456789Z");
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private Path folder = Path.of("");
  private @Nullable ClippingStore store;
  private long run;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("clipfile-store").toRealPath();
    store = ClippingStore.open(folder);
    run = store().ledger().beginRun(NOW).id();
  }

  ClippingStore store() {
    return Objects.requireNonNull(store);
  }

  Path folder() {
    return folder;
  }

  /** The import that {@link #add} adds to. */
  long run() {
    return run;
  }

  List<LedgerEntry> add(Incoming... batch) {
    return add(store(), run, NOW, batch).entries();
  }

  /** Adds to any import. */
  static ClippingStore.Taken add(ClippingStore store, long run, Instant at, Incoming... batch) {
    return store.add(run, at, Arrays.stream(batch).map(PreparedInput::of).toList());
  }

  /** Adds an input that holds one new clipping; its id. */
  long addOne(Incoming.Read read) {
    return ((Outcome.Added) add(read).getFirst().outcome()).id();
  }

  /** Runs SQL on the writing connection. */
  void sql(String sql) {
    store()
        .database()
        .write(
            "damage",
            session -> {
              session.execute(sql);
              return true;
            });
  }

  /** Closes the store and opens it again. */
  ClippingStore reopen() {
    store().close();
    store = ClippingStore.open(folder);
    return store();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    try {
      assertThat(store().verify()).isEmpty();
    } finally {
      store().close();
    }
    // The last connection to close takes the write-ahead log away.
    assertThat(folder.resolve("archive.db-wal")).doesNotExist();
    assertNothingOpen(folder);
    new TempFolder(folder).close();
  }

  /** No file in the folder is open, as far as the system tells. */
  static void assertNothingOpen(Path folder) throws IOException {
    if (!Files.isDirectory(OPEN_FILES)) {
      return;
    }
    try (var open = Files.list(OPEN_FILES)) {
      assertThat(
              open.map(TemporaryStore::target)
                  .filter(target -> target.startsWith(folder.toString())))
          .isEmpty();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "closed meanwhile";
    }
  }
}
