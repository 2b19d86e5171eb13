package org.clipfile.archive.watch;

import java.util.List;
import org.clipfile.model.ledger.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * What came of one look at the followed folders.
 *
 * @param folders in the order they were named
 * @param run the import of what was new, or null where nothing was
 */
public record Look(List<WatchedFolder> folders, @Nullable ImportRun run) {}
