package org.clipfile.ui.control;

import java.io.File;
import java.nio.file.Path;

/** Paths as people name them. */
public final class PathWords {
  private PathWords() {}

  /** A path; what lies in the home folder, from there. */
  public static String fromHome(Path path) {
    return fromHome(path.toAbsolutePath().normalize().toString());
  }

  /**
   * An absolute path, which may go on within a bundle; what lies in the home folder, from there.
   */
  public static String fromHome(String path) {
    String home = Path.of(System.getProperty("user.home", "")).toAbsolutePath() + File.separator;
    return path.startsWith(home) ? "~" + File.separator + path.substring(home.length()) : path;
  }
}
