package org.clipfile.archive.watch;

import java.nio.file.Path;
import java.time.Instant;
import org.clipfile.model.ledger.LedgerSums;
import org.jspecify.annotations.Nullable;

/**
 * A followed folder as the latest look found it.
 *
 * @param news what this look took in from it; zero where nothing was new
 * @param lastAdded when a clipping last came from it while it was followed, or null
 */
public record WatchedFolder(
    Path folder, State state, LedgerSums news, @Nullable Instant lastAdded) {
  /** What a look found. */
  public enum State {
    /** Nobody has looked yet. */
    NEW,
    /** It is there and was looked through. */
    WATCHED,
    /** It is not there now, such as on a drive that was taken out. */
    ABSENT,
    /** It has not answered yet, such as a drive in a network whose server is away. */
    SILENT,
    /** It is there, and the system does not let it be read. */
    UNREADABLE,
    /** It is an archive itself. */
    ARCHIVE
  }

  /** A folder that nobody has looked at yet. */
  public static WatchedFolder unseen(Path folder) {
    return new WatchedFolder(folder, State.NEW, LedgerSums.ZERO, null);
  }
}
