package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run of windows ended.
 *
 * @param status the process's exit status: 0, or 1 where the archive could not be opened
 * @param next the archive to go on with; null to end
 * @param pathsToImport what to take into that one
 */
public record WindowEnd(int status, @Nullable Path next, List<Path> pathsToImport) {
  public WindowEnd {
    pathsToImport = List.copyOf(pathsToImport);
  }
}
