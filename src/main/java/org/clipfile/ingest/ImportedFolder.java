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
 * path nor a symbolic link leads out of it, but to pictures that are named as well. Thread-safe.
 */
public final class ImportedFolder {
  /** In bytes; a larger companion is left out. */
  private static final int LARGEST = 32 << 20;

  private final Path root;
  private final NamedPictures named;
  private @Nullable PictureIndex pictures;

  /**
   * The folder of this path.
   *
   * @param root absolute
   */
  public ImportedFolder(Path root) {
    this(root, NamedPictures.NONE);
  }

  /**
   * The same, with pictures that may lie elsewhere.
   *
   * @param root absolute
   */
  public ImportedFolder(Path root, NamedPictures named) {
    this.root = root;
    this.named = named;
  }

  /** Whether a file, of an absolute path, lies in it. */
  public boolean holds(Path file) {
    return file.startsWith(root);
  }

  /** The bytes of a file, where it is a regular one in here, or named, and not too large. */
  Optional<byte[]> bytes(Path folder, Path relative) {
    return inside(folder, relative).or(() -> named.bytes(folder.resolve(relative).normalize()));
  }

  private Optional<byte[]> inside(Path folder, Path relative) {
    try {
      Path top = root.toRealPath();
      Path file = folder.toRealPath().resolve(relative).normalize();
      if (!file.startsWith(top) || !file.toRealPath().startsWith(top)) {
        return Optional.empty();
      }
      return bytes(file);
    } catch (IOException | SecurityException e) {
      return Optional.empty(); // a picture that cannot be read is a missing picture
    }
  }

  /** The bytes of a file, where it is a regular one that can be read and is not too large. */
  static Optional<byte[]> bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** The bytes of the picture whose path ends so. The first call looks through the folder. */
  Optional<byte[]> picture(String end) {
    try {
      return pictures()
          .find(end)
          .flatMap(path -> inside(root, Path.of(path)))
          .or(() -> named.picture(end));
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
