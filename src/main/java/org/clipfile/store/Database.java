package org.clipfile.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of an open archive: one that writes, and a few that read beside it. Thread-safe; who
 * writes takes turns.
 */
final class Database implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Database.class.getName());

  private static final int IDLE_READERS = 4;

  /** In KiB when negative. Hashes fall anywhere in their indexes, which should stay in memory. */
  private static final int WRITER_CACHE = -32_768;

  /** Pages in the write-ahead log, 32 MB, before they move into the database. */
  private static final int CHECKPOINT_PAGES = 8_000;

  private final ArchiveFiles files;
  private final @Nullable Session writer;
  private final Lock writing = new ReentrantLock(true);
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  private Database(ArchiveFiles files, @Nullable Session writer) {
    this.files = files;
    this.writer = writer;
  }

  /** Opens a database for writing, and makes it or brings it to the latest schema first. */
  static Database open(ArchiveFiles files, Migrations migrations) {
    return attempt(
        files,
        "open",
        () -> {
          Session writer = connect(files, "?mode=rwc");
          boolean ready = false;
          try {
            migrations.bringUp(writer, files);
            writer.execute("PRAGMA journal_mode = WAL");
            writer.execute("PRAGMA synchronous = FULL");
            writer.execute("PRAGMA foreign_keys = ON");
            writer.execute("PRAGMA cache_size = " + WRITER_CACHE);
            writer.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            ready = true;
            return new Database(files, writer);
          } finally {
            if (!ready) {
              writer.close();
            }
          }
        });
  }

  /** Opens a database for reading only. */
  static Database openReadOnly(ArchiveFiles files, Migrations migrations) {
    if (!Files.exists(files.database())) {
      throw new ArchiveException(
          Kind.MISSING, "There is no archive in the folder %s.".formatted(files.folder()));
    }
    var database = new Database(files, null);
    boolean ready = false;
    try {
      database.read(
          "open",
          session -> {
            migrations.check(session, files);
            return true;
          });
      ready = true;
      return database;
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  /** Does some work in a session that only reads. */
  <T> T read(String doing, Session.Work<T> work) {
    return attempt(
        files,
        doing,
        () -> {
          Session session = borrow();
          boolean sound = false;
          try {
            T result = work.in(session);
            sound = true;
            return result;
          } finally {
            giveBack(session, sound);
          }
        });
  }

  /** Does some work in the session that writes, in one transaction. */
  <T> T write(String doing, Session.Work<T> work) {
    return attempt(
        files,
        doing,
        () -> {
          writing.lock();
          try {
            if (writer == null) {
              throw new ArchiveException(
                  Kind.IO,
                  "Could not %s the archive %s: it is open for reading only."
                      .formatted(doing, files.folder()));
            }
            return writer.writing(work);
          } finally {
            writing.unlock();
          }
        });
  }

  /**
   * Moves what waits in the write-ahead log into the database. What cannot move, as on a full disk,
   * stays in the log and is as safe there.
   */
  void checkpoint() {
    writing.lock();
    try {
      if (writer != null) {
        writer.execute("PRAGMA wal_checkpoint(PASSIVE)");
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, "the write-ahead log stays as long as it is", e);
    } finally {
      writing.unlock();
    }
  }

  Path folder() {
    return files.folder();
  }

  private Session borrow() throws SQLException {
    synchronized (idle) {
      if (closed) {
        throw new ArchiveException(Kind.IO, "The archive %s is closed.".formatted(files.folder()));
      }
      Session known = idle.poll();
      if (known != null) {
        return known;
      }
    }
    return connect(files, readOnlyMode(files));
  }

  private void giveBack(Session session, boolean sound) throws SQLException {
    synchronized (idle) {
      if (sound && !closed && idle.size() < IDLE_READERS) {
        idle.push(session);
        return;
      }
    }
    session.close();
  }

  /**
   * A reader shares memory with the writer through a file beside the database. Where none can be
   * made, as on a read-only disk, and nothing waits in the write-ahead log, nobody can be writing
   * either: the database is read as it stands.
   */
  private static String readOnlyMode(ArchiveFiles files) throws SQLException {
    boolean frozen = !Files.isWritable(files.folder()) && !Files.exists(files.writeAheadLog());
    return frozen ? "?mode=ro&immutable=1" : "?mode=ro";
  }

  private static Session connect(ArchiveFiles files, String mode) throws SQLException {
    // The address form, since a plain path would be cut at a question mark.
    String address = "jdbc:sqlite:file:" + files.database().toUri().getRawPath() + mode;
    Connection connection = DriverManager.getConnection(address);
    var session = new Session(connection);
    session.execute("PRAGMA busy_timeout = 5000");
    return session;
  }

  @FunctionalInterface
  private interface Attempt<T> {
    T run() throws SQLException;
  }

  private static <T> T attempt(ArchiveFiles files, String doing, Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (SQLException e) {
      throw SqlErrors.explain(files.folder(), doing, e);
    }
  }

  @Override
  public void close() {
    attempt(
        files,
        "close",
        () -> {
          synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
              idle.pop().close();
            }
          }
          writing.lock();
          try {
            if (writer != null) {
              writer.close();
            }
          } finally {
            writing.unlock();
          }
          return true;
        });
  }
}
