package org.clipfile.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What becomes of an error that nobody expected: it is logged, and the person is told. */
final class LastResort {
  private static final Logger LOG = Logger.getLogger(LastResort.class.getName());

  private LastResort() {}

  /**
   * Takes the errors of all threads.
   *
   * @param person is told a sentence
   * @param window is told the error, and shows it where one is open
   * @param logFolder named in it
   */
  static void tell(Consumer<String> person, Consumer<Throwable> window, Path logFolder) {
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      LOG.log(Level.SEVERE, "uncaught in " + thread.getName(), error);
      person.accept(
          "Clipfile met an error it does not know ("
              + error.getClass().getSimpleName()
              + "); the log in "
              + logFolder
              + " has the details.");
      window.accept(error);
    });
  }
}
