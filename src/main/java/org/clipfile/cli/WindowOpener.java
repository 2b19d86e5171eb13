package org.clipfile.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window, for a call without a command. */
@FunctionalInterface
public interface WindowOpener {
  /**
   * Opens the window on an archive and returns when it was closed.
   *
   * @param pathsToImport absolute; may be empty
   * @return the exit status
   */
  int open(Path archiveFolder, List<Path> pathsToImport);
}
