package org.clipfile.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.clipfile.settings.PlatformFolders;
import org.clipfile.ui.window.SampleArchive;
import org.clipfile.ui.window.WindowEnd;
import org.clipfile.ui.window.WindowRun;

/** Where the window is started from. */
public final class WindowLauncher {
  private WindowLauncher() {}

  /**
   * Opens the window on an archive, and returns when the last window was closed. Needs a display.
   * Where the archive cannot be opened, the window says why. The toolkit goes on running, so that
   * another archive can be opened after it, until {@link #end()}.
   *
   * @param archiveFolder made where it is not there
   * @param pathsToImport files and folders to take in at once; may be empty
   * @return the process's exit status, and the archive that the person wants to go on with
   */
  public static WindowEnd launch(Path archiveFolder, List<Path> pathsToImport) {
    PlatformFolders folders = PlatformFolders.ofThisMachine();
    return WindowRun.run(
        archiveFolder, pathsToImport, folders.config(), SampleArchive.beside(folders.archive()));
  }

  /** Ends the toolkit; no window can be opened after it. */
  public static void end() {
    Platform.exit();
  }

  /** Tells of an error nobody foresaw, in the window that runs in this process. Thread-safe. */
  public static void tell(Throwable error) {
    WindowRun.tell(error);
  }

  /**
   * Brings the window that runs in this process to the front and takes these files and folders in.
   * Does nothing where there is no window. Thread-safe.
   */
  public static void handOver(List<Path> pathsToImport) {
    WindowRun.handOver(pathsToImport);
  }
}
