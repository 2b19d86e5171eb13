package org.clipfile.ui;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.settings.PlatformFolders;
import org.clipfile.ui.window.WindowRun;

/** Where the window is started from. */
public final class WindowLauncher {
  private WindowLauncher() {}

  /**
   * Opens the window on an archive, and returns when it was closed. Needs a display; once in a
   * process. Where the archive cannot be opened, the window says why.
   *
   * @param archiveFolder made where it is not there
   * @param pathsToImport files and folders to take in at once; may be empty
   * @return the process's exit status: 0, or 1 where the archive could not be opened
   */
  public static int launch(Path archiveFolder, List<Path> pathsToImport) {
    return launch(archiveFolder, pathsToImport, PlatformFolders.ofThisMachine().config());
  }

  /**
   * The same, with the window's size and colours remembered in this folder's settings.
   *
   * @param config the settings' folder, made where it is not there
   */
  public static int launch(Path archiveFolder, List<Path> pathsToImport, Path config) {
    return WindowRun.run(archiveFolder, pathsToImport, config);
  }

  /**
   * Brings the window that runs in this process to the front and takes these files and folders in.
   * Does nothing where there is no window. Thread-safe.
   */
  public static void handOver(List<Path> pathsToImport) {
    WindowRun.handOver(pathsToImport);
  }
}
