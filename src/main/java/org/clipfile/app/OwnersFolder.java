package org.clipfile.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that only their owner can enter. */
final class OwnersFolder {
  private OwnersFolder() {}

  /** Makes a folder, or closes the one that is there to others, where the file system can. */
  static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }
}
