package org.clipfile.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files around an input.
 *
 * @param folder in which the input lies
 * @param within what is taken in; nothing outside it is found
 */
record FolderCompanions(Path folder, ImportedFolder within) implements Companions {
  /** Of a file that is taken in by itself: what lies in its folder. */
  static Companions of(Path input) {
    Path folder = input.toAbsolutePath().getParent();
    return folder == null ? NONE : new FolderCompanions(folder, new ImportedFolder(folder));
  }

  /** Of a file in a folder that is taken in. */
  static Companions of(Path input, ImportedFolder within) {
    Path folder = input.toAbsolutePath().getParent();
    return folder == null ? NONE : new FolderCompanions(folder, within);
  }

  @Override
  public Optional<byte[]> find(String path) {
    try {
      Path relative = Path.of(path);
      if (path.isBlank() || relative.isAbsolute() || path.contains("\\") || path.contains(":")) {
        return Optional.empty();
      }
      return within.bytes(folder, relative);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> findAnywhere(String end) {
    return within.picture(end);
  }
}
