package org.clipfile.ui.control;

import java.io.File;
import java.nio.file.Path;

/** Paths as people name them: what lies in their home folder, from there. */
public final class HomePath {
  private HomePath() {}

  /** An absolute path, or one that goes on within a bundle, with {@code ~} for the home folder. */
  public static String of(String path) {
    String home = Path.of(System.getProperty("user.home", "")).toAbsolutePath() + File.separator;
    return path.startsWith(home) ? "~" + File.separator + path.substring(home.length()) : path;
  }
}
