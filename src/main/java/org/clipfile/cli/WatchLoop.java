package org.clipfile.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clipfile.archive.watch.FolderWatch;
import org.clipfile.archive.watch.Look;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Looks at folders again and again, and tells what comes of it. Used once, by one thread. */
final class WatchLoop {
  private static final Map<State, String> WORDS = new EnumMap<>(State.class);

  static {
    WORDS.put(State.WATCHED, "%s is watched.");
    WORDS.put(State.ABSENT, "%s is not there; it is watched as soon as it is.");
    WORDS.put(State.SILENT, "%s does not answer; it is watched as soon as it does.");
    WORDS.put(State.UNREADABLE, "%s may not be read; it is watched as soon as it may.");
    WORDS.put(State.ARCHIVE, "%s is an archive; what is in an archive is not taken in.");
  }

  private final Terminal terminal;
  private final FolderWatch watch;
  private final List<Path> folders;
  private final boolean json;
  private final Map<Path, State> states = new HashMap<>();
  private LedgerSums sums = LedgerSums.ZERO;
  private String failure = "";

  WatchLoop(Terminal terminal, FolderWatch watch, List<Path> folders, boolean json) {
    this.terminal = terminal;
    this.watch = watch;
    this.folders = folders;
    this.json = json;
  }

  /**
   * Looks until there is to be no further look, then tells the sums.
   *
   * @param further waits for so long and says whether to look again
   */
  void run(Cancellation cancellation, Predicate<Duration> further) {
    try {
      do {
        look(cancellation);
      } while (further.test(watch.pause()));
    } finally {
      terminal.out().line(json ? LedgerLines.json(sums) : LedgerLines.plain(sums) + ".");
      terminal.out().flush();
    }
  }

  private void look(Cancellation cancellation) {
    ProgressLine progress = terminal.progress();
    try {
      Look look =
          watch.look(folders, entry -> tell(entry, progress), progress.ofFiles(), cancellation);
      progress.clear();
      look.folders().forEach(this::tell);
      tell(look.run());
    } catch (ArchiveException e) { // such as a full disk: there may be room in a while
      progress.clear();
      if (terminal.out().isBroken()) {
        throw e;
      }
      String sentence = String.valueOf(e.getMessage());
      if (!sentence.equals(failure)) {
        failure = sentence;
        terminal.say(sentence);
      }
    }
    terminal.out().flush();
  }

  private void tell(LedgerEntry entry, ProgressLine progress) {
    progress.count();
    sums = sums.plus(entry.outcome());
    if (json) {
      terminal.out().line(LedgerLines.json(entry));
    } else if (entry.outcome() instanceof Outcome.Rejected rejected) {
      progress.clear();
      terminal.say(entry.path() + ": " + rejected.detail());
    }
  }

  private void tell(WatchedFolder folder) {
    if (states.put(folder.folder(), folder.state()) != folder.state()) {
      terminal.say(WORDS.getOrDefault(folder.state(), "%s").formatted(folder.folder()));
    }
  }

  private void tell(@Nullable ImportRun run) {
    if (run != null) {
      failure = "";
      terminal.say(LedgerLines.plain(run.sums()) + ".");
    }
  }
}
