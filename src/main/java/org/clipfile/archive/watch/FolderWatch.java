package org.clipfile.archive.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.ingest.PictureIndex;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Follows folders into which clippings are saved. Whoever follows takes a look now and then, with
 * {@link #pause()} in between; each look takes in what is new or changed and looks the same as at
 * the look before, a page together with its companions. Files are read, never moved, deleted or
 * locked. A file that was rejected is tried again when it has changed, a page when its companions
 * have, a note when a picture has come that it names.
 *
 * <p>Looks walk the folders rather than ask the system for its notifications: those are silent on
 * network drives, get lost in a rush, and end with a folder that vanishes, so that the walks would
 * be needed beside them. Thread-safe; one look at a time.
 */
public final class FolderWatch {
  private static final Duration SHORTEST = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** How many times as long as a walk takes is waited until the next. */
  private static final int SHARE = 20;

  /** The same while something is there that is about to come in. */
  private static final int SHARE_OF_NEWS = 4;

  /** How long a folder may keep the others waiting before they are looked at without it. */
  private static final Duration LONGEST_WALK = Duration.ofSeconds(10);

  /** After a failed import, and before files in a page's folder are taken without the page. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Archive archive;
  private final InstantSource clock;
  private final Walks walks;
  private final Map<Path, Instant> lastAdded = new HashMap<>();
  private Map<Path, Waiting> waiting = new HashMap<>();

  /** The pictures whose notes were looked for at the look before. */
  private Set<Path> sought = Set.of();

  private @Nullable SeenFiles seen;
  private Instant notBefore = Instant.MIN;
  private volatile Duration pause = SHORTEST;

  /** An input that is not taken in yet: how it looked, and since when. */
  private record Waiting(Stamp whole, Instant since) {}

  public FolderWatch(Archive archive, InstantSource clock) {
    this(
        archive,
        clock,
        new Walks(clock, Thread.ofPlatform().daemon().name("folder walk")::start, LONGEST_WALK));
  }

  FolderWatch(Archive archive, InstantSource clock, Walks walks) {
    this.archive = archive;
    this.clock = clock;
    this.walks = walks;
  }

  /** How long to wait before the next look: seconds, or more where the folders are vast. */
  public Duration pause() {
    return pause;
  }

  /**
   * Looks through folders and takes in what is ready. What is new is one import; where nothing is,
   * there is none.
   *
   * @param folders absolute
   * @throws org.clipfile.model.ArchiveException where the import failed; it is tried again by a
   *     look a minute later
   */
  public synchronized Look look(
      List<Path> folders, LedgerListener ledger, Progress progress, Cancellation cancellation) {
    var ready = new TreeMap<Path, Stamp>();
    var pictures = new TreeMap<Path, Stamp>();
    var still = new HashMap<Path, Waiting>();
    Map<Path, FolderScan> scans = walks.through(folders, cancellation);
    Instant now = clock.instant();
    Duration walked = Duration.ZERO;
    for (FolderScan scan : scans.values()) {
      walked = walked.plus(scan.duration());
      for (Path file : scan.inputs()) {
        Stamp whole = scan.whole(file);
        if (seen().has(file, whole)) {
          continue;
        }
        if (isReady(file, scan, now, still)) {
          ready.put(file, whole);
        } else if (isSteady(file, whole) && PictureIndex.isPicture(file.toString())) {
          pictures.put(file, whole);
        }
      }
    }
    boolean mayTake = !now.isBefore(notBefore);
    if (mayTake) {
      addNotes(ready, pictures.keySet(), scans.values(), cancellation);
    }
    if (!ready.isEmpty()) {
      ready.putAll(pictures); // which what is ready may show
    }
    waiting = still;
    pause = pauseAfter(walked, !still.isEmpty());
    var news = new HashMap<Path, LedgerSums>();
    ImportRun run = null;
    if (!ready.isEmpty() && !cancellation.requested() && mayTake) {
      LedgerListener books =
          entry -> {
            count(entry, folders, news);
            ledger.entry(entry);
          };
      run = take(ready, folders, books, progress, cancellation);
    }
    return new Look(
        folders.stream().map(folder -> found(folder, scans.get(folder), news)).toList(), run);
  }

  /** Forgets a folder that is no longer followed: what is in it counts as new the next time. */
  public synchronized void forget(Path folder) {
    seen().forget(folder);
    lastAdded.remove(folder);
  }

  private SeenFiles seen() {
    if (seen == null) {
      seen = new SeenFiles(archive);
    }
    return seen;
  }

  private boolean isReady(Path file, FolderScan scan, Instant now, Map<Path, Waiting> still) {
    Stamp whole = scan.whole(file);
    Waiting before = waiting.get(file);
    if (before == null || !isSteady(file, whole)) {
      still.put(file, new Waiting(whole, now));
      return false;
    }
    still.put(file, before);
    return !scan.isEarly(file) || !now.isBefore(before.since.plus(PATIENCE));
  }

  /** Whether a file looks as it did at the look before. */
  private boolean isSteady(Path file, Stamp whole) {
    Waiting before = waiting.get(file);
    return before != null && before.whole.equals(whole);
  }

  /**
   * Adds the notes that came in before pictures that they show, once for each picture.
   *
   * @param steady pictures that still wait for a note
   */
  private void addNotes(
      Map<Path, Stamp> ready,
      Set<Path> steady,
      Collection<FolderScan> scans,
      Cancellation cancellation) {
    var pictures = new HashSet<>(steady);
    ready.keySet().stream()
        .filter(file -> PictureIndex.isPicture(file.toString()))
        .forEach(pictures::add);
    var arrived = new HashSet<>(pictures);
    arrived.removeAll(sought);
    sought = pictures;
    if (arrived.isEmpty()) {
      return;
    }
    var notes = new NotesOfPictures(arrived, archive.imports());
    for (FolderScan scan : scans) {
      for (Path file : scan.inputs()) {
        if (cancellation.requested()) {
          sought = Set.of();
          return;
        }
        if (seen().has(file, scan.whole(file)) && notes.has(file)) {
          ready.put(file, scan.whole(file));
        }
      }
    }
  }

  private ImportRun take(
      SortedMap<Path, Stamp> ready,
      List<Path> folders,
      LedgerListener books,
      Progress progress,
      Cancellation cancellation) {
    try {
      ImportRun run =
          archive.importFound(List.copyOf(ready.keySet()), folders, books, progress, cancellation);
      if (run.cancelled()) {
        sought = Set.of();
      } else {
        seen().add(ready);
        waiting.keySet().removeAll(ready.keySet());
      }
      return run;
    } catch (RuntimeException e) {
      sought = Set.of();
      notBefore = clock.instant().plus(PATIENCE);
      throw e;
    }
  }

  private static void count(LedgerEntry entry, List<Path> folders, Map<Path, LedgerSums> news) {
    for (Path folder : folders) {
      if (entry.path().startsWith(folder + folder.getFileSystem().getSeparator())) {
        news.put(folder, news.getOrDefault(folder, LedgerSums.ZERO).plus(entry.outcome()));
        return;
      }
    }
  }

  private WatchedFolder found(Path folder, @Nullable FolderScan scan, Map<Path, LedgerSums> news) {
    LedgerSums sums = news.getOrDefault(folder, LedgerSums.ZERO);
    if (sums.added() > 0) {
      lastAdded.put(folder, clock.instant());
    }
    State state = scan == null ? State.SILENT : scan.state();
    return new WatchedFolder(folder, state, sums, lastAdded.get(folder));
  }

  private static Duration pauseAfter(Duration walk, boolean news) {
    Duration pause = walk.multipliedBy(news ? SHARE_OF_NEWS : SHARE);
    if (pause.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
