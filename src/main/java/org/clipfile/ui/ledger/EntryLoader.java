package org.clipfile.ui.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clipfile.archive.Imports;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the entries on the screen in the background, some hundred at a time: the books of an
 * import may have a million. Window thread only.
 */
final class EntryLoader {
  private static final int PAGE = 200;
  private static final int KEPT = 20;

  private final Imports imports;
  private final TaskExecutor executor;
  private final Notices notices;
  private final long run;
  private final PositionList positions;
  private final Runnable arrived;
  private final Set<Integer> asked = new TreeSet<>();
  private final Map<Integer, List<LedgerEntry>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<LedgerEntry>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param arrived is called when entries have come that were asked for
   */
  EntryLoader(
      Imports imports,
      TaskExecutor executor,
      Notices notices,
      long run,
      PositionList positions,
      Runnable arrived) {
    this.imports = imports;
    this.executor = executor;
    this.notices = notices;
    this.run = run;
    this.positions = positions;
    this.arrived = arrived;
  }

  PositionList positions() {
    return positions;
  }

  /** The entry at a place in the list; null while it is on its way. */
  @Nullable LedgerEntry entry(int index) {
    int page = index / PAGE;
    List<LedgerEntry> known = pages.get(page);
    if (known != null) {
      return known.get(index % PAGE);
    }
    if (asked.add(page)) {
      int from = page * PAGE;
      int[] wanted = positions.slice(from, Math.min(positions.size(), from + PAGE));
      BackgroundTask.of("read the books", (p, c) -> imports.entries(run, wanted))
          .onEnd(() -> asked.remove(page))
          .onSuccess(entries -> {
            pages.put(page, entries);
            arrived.run();
          })
          .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
          .start(executor);
    }
    return null;
  }
}
