package org.clipfile.settings;

import java.nio.file.Path;

/**
 * A folder that an archive follows. It stands in the settings of the machine rather than in the
 * archive, since on another machine the folder has another place.
 *
 * @param folder absolute
 * @param archive the archive's folder, absolute
 */
public record WatchedPath(Path folder, Path archive) {
  private static final char SEPARATOR = '\t';

  /**
   * @throws IllegalArgumentException where the text is none that {@link #toString} writes
   */
  static WatchedPath parse(String text) {
    int end = text.indexOf(SEPARATOR);
    if (end < 0) {
      throw new IllegalArgumentException("no archive is named");
    }
    return new WatchedPath(Path.of(text.substring(0, end)), Path.of(text.substring(end + 1)));
  }

  @Override
  public String toString() {
    return folder.toString() + SEPARATOR + archive;
  }
}
