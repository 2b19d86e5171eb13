package org.clipfile.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.cli.WindowOpener;
import org.clipfile.ui.WindowLauncher;
import org.clipfile.ui.window.WindowEnd;

/** Opens the window, or hands over to the one that is open on the same archive. */
final class WindowStart implements WindowOpener {
  private static final Logger LOG = Logger.getLogger(WindowStart.class.getName());

  private final Consumer<String> person;
  private final Path runtimeFolder;

  /**
   * @param person is told sentences
   * @param runtimeFolder where sockets lie
   */
  WindowStart(Consumer<String> person, Path runtimeFolder) {
    this.person = person;
    this.runtimeFolder = runtimeFolder;
  }

  @Override
  public int open(Path archiveFolder, List<Path> pathsToImport) {
    if (!hasDisplay()) {
      person.accept(
          "There is no display to open a window on; these commands need none: clipfile import,"
              + " watch, search, show, export, list, stats, verify, reindex ('clipfile --help'"
              + " tells more).");
      return 1;
    }
    WindowEnd end = new WindowEnd(0, archiveFolder, pathsToImport);
    while (end.next() != null) { // the person opens one archive after the other
      end = run(end.next(), end.pathsToImport());
    }
    WindowLauncher.end();
    return end.status();
  }

  private WindowEnd run(Path archiveFolder, List<Path> pathsToImport) {
    Path socket = SingleInstance.socketOf(runtimeFolder, archiveFolder);
    if (SingleInstance.handOver(socket, pathsToImport)) {
      person.accept("Clipfile is open on this archive already; its window comes to the front.");
      return new WindowEnd(0, null, List.of());
    }
    try (SingleInstance instance = SingleInstance.listen(socket, WindowLauncher::handOver)) {
      LOG.log(Level.FINE, "listening at {0}", instance);
      return launch(archiveFolder, pathsToImport);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "later starts cannot be heard", e);
      return launch(archiveFolder, pathsToImport);
    }
  }

  private WindowEnd launch(Path archiveFolder, List<Path> pathsToImport) {
    try {
      return WindowLauncher.launch(archiveFolder, pathsToImport);
    } catch (UnsupportedOperationException e) { // as JavaFX calls it
      LOG.log(Level.WARNING, "no window", e);
      person.accept("The display " + System.getenv("DISPLAY") + " cannot be opened.");
      return new WindowEnd(1, null, List.of());
    }
  }

  /** JavaFX on Linux speaks to X servers, of which a Wayland desktop has one too. */
  private static boolean hasDisplay() {
    return !System.getProperty("os.name", "").equals("Linux")
        || !Objects.requireNonNullElse(System.getenv("DISPLAY"), "").isEmpty()
        || System.getProperty("glass.platform", "").equals("Headless");
  }
}
