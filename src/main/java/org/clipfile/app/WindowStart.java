package org.clipfile.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.clipfile.settings.PlatformFolders;

/** Opens the window, or hands over to the one that is open. */
final class WindowStart {
  private final Consumer<String> person;
  private final PlatformFolders folders;

  WindowStart(Consumer<String> person, PlatformFolders folders) {
    this.person = person;
    this.folders = folders;
  }

  int open(Path archiveFolder, List<Path> pathsToImport) {
    if (!hasDisplay()) {
      person.accept(
          "There is no display to open a window on; 'clipfile --help' lists the commands that need"
              + " none: import, search, show, export, list, stats, verify and reindex.");
      return 1;
    }
    person.accept(
        "The window is not built yet: "
            + archiveFolder
            + " "
            + pathsToImport
            + " "
            + folders
            + ".");
    return 1;
  }

  /** On Linux JavaFX speaks to an X server only, a Wayland one included. */
  private static boolean hasDisplay() {
    return !System.getProperty("os.name", "").equals("Linux")
        || System.getenv("DISPLAY") != null
        || "Headless".equals(System.getProperty("glass.platform"));
  }
}
