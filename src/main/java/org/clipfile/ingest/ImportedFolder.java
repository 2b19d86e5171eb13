package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is taken in, and what its inputs may find in it. Neither {@code ..} nor an absolute
 * path nor a symbolic link leads out of it. Thread-safe.
 */
public final class ImportedFolder {
  /** In bytes; a larger companion is left out. */
  private static final int LARGEST = 32 << 20;

  private final Path root;
  private @Nullable PictureIndex pictures;

  /**
   * The folder of this path.
   *
   * @param root absolute
   */
  public ImportedFolder(Path root) {
    this.root = root;
  }

  /** Whether a file, of an absolute path, lies in it. */
  public boolean holds(Path file) {
    return file.startsWith(root);
  }

  /** The bytes of a file, where it is a regular one in here and not too large. */
  Optional<byte[]> bytes(Path folder, Path relative) {
    try {
      Path top = root.toRealPath();
      Path file = folder.toRealPath().resolve(relative).normalize();
      if (!file.startsWith(top) || !file.toRealPath().startsWith(top)) {
        return Optional.empty();
      }
      return Files.isRegularFile(file) ? bytes(file) : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty(); // a picture that cannot be read is a missing picture
    }
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    }
  }

  /** The bytes of the picture whose path ends so. The first call looks through the folder. */
  Optional<byte[]> picture(String end) {
    try {
      return pictures().find(end).flatMap(path -> bytes(root, Path.of(path)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private synchronized PictureIndex pictures() {
    if (pictures == null) {
      pictures = new PictureIndex();
      try {
        Files.walkFileTree(root, new Visitor(pictures));
      } catch (IOException | SecurityException e) {
        // What cannot be read is not there.
      }
    }
    return pictures;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final PictureIndex into;

    Visitor(PictureIndex into) {
      this.into = into;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : goOn();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        String separator = file.getFileSystem().getSeparator();
        into.add(root.relativize(file).toString().replace(separator, "/"));
      }
      return goOn();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return goOn();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cutShort) {
      return goOn();
    }

    /** An import that is cancelled interrupts its readers. */
    private static FileVisitResult goOn() {
      return Thread.currentThread().isInterrupted()
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
