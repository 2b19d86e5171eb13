package org.clipfile.archive.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Names of what is no clipping yet, or never will be: hidden files, drafts and half downloads. */
final class PassedOver {
  private static final List<String> ENDINGS =
      List.of(".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", "~");

  private PassedOver() {}

  /** Whether a file or folder of this name is left alone. */
  static boolean is(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$") // an office program has the file open
        || ENDINGS.stream().anyMatch(name::endsWith);
  }
}
