package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files below the folder of an input. Neither {@code ..} nor an absolute path nor a symbolic
 * link leads out of it.
 */
record FolderCompanions(Path folder) implements Companions {
  /** In bytes; a larger companion is left out. */
  private static final int LARGEST = 32 << 20;

  static Companions of(Path input) {
    Path folder = input.toAbsolutePath().getParent();
    return folder == null ? NONE : new FolderCompanions(folder);
  }

  @Override
  public Optional<byte[]> find(String path) {
    try {
      Path relative = Path.of(path);
      if (path.isBlank() || relative.isAbsolute() || path.contains("\\") || path.contains(":")) {
        return Optional.empty();
      }
      Path root = folder.toRealPath();
      Path file = root.resolve(relative).normalize();
      if (!file.startsWith(root) || !file.toRealPath().startsWith(root)) {
        return Optional.empty();
      }
      return Files.isRegularFile(file) ? bytes(file) : Optional.empty();
    } catch (IOException | InvalidPathException | SecurityException e) {
      return Optional.empty(); // a picture that cannot be read is a missing picture
    }
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    }
  }
}
