package org.clipfile.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/**
 * The right to write an archive. The system gives it back when the process ends, however it ends.
 * Thread-safe.
 *
 * <p>Closing any channel on the lock file would give up the process's lock (POSIX), so a process
 * that holds it never opens the file again: {@link #HELD} tells.
 */
final class ArchiveLock implements AutoCloseable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Far behind the text, which others must be able to read where locks are mandatory. */
  private static final long LOCKED_BYTE = 1L << 30;

  private final Path key;
  private final FileChannel channel;

  private ArchiveLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes the lock of an archive whose folder is there.
   *
   * @throws ArchiveException BUSY where someone has it, naming who
   */
  static ArchiveLock take(ArchiveFiles files) {
    Path key = realPath(files);
    if (!HELD.add(key)) {
      throw busy(files, "in this Clipfile already (process " + ProcessHandle.current().pid() + ")");
    }
    boolean taken = false;
    try {
      var lock = new ArchiveLock(key, locked(files));
      taken = true;
      return lock;
    } catch (IOException e) {
      throw ioError(files, "lock", e);
    } finally {
      if (!taken) {
        HELD.remove(key);
      }
    }
  }

  private static Path realPath(ArchiveFiles files) {
    try {
      return files.folder().toRealPath();
    } catch (IOException e) {
      throw ioError(files, "open", e);
    }
  }

  @SuppressWarnings("resource") // the channel stays open for as long as the lock is held
  private static FileChannel locked(ArchiveFiles files) throws IOException {
    FileChannel channel =
        FileChannel.open(
            files.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw busy(files, "in another Clipfile" + holder(channel));
      }
      writeHolder(channel);
      locked = true;
      return channel;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(500);
    channel.read(bytes, 0);
    String text = StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  private static void writeHolder(FileChannel channel) throws IOException {
    String text =
        "process %d on %s, since %s%n"
            .formatted(
                ProcessHandle.current().pid(), host(), Instant.now().toString().substring(0, 19));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  private static ArchiveException busy(ArchiveFiles files, String where) {
    return new ArchiveException(
        Kind.BUSY, "The archive %s is open %s.".formatted(files.folder(), where));
  }

  private static ArchiveException ioError(ArchiveFiles files, String doing, IOException e) {
    return SqlErrors.explain(files.folder(), doing, e);
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      // The lock is given up all the same: the channel is closed even where closing fails.
      System.getLogger(ArchiveLock.class.getName())
          .log(System.Logger.Level.WARNING, "closing the lock file failed", e);
    } finally {
      HELD.remove(key);
    }
  }
}
