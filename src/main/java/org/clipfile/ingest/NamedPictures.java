package org.clipfile.ingest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures that are taken in by name, wherever they lie: what is named with them finds them.
 * Thread-safe.
 */
public final class NamedPictures {
  /** None is named. */
  static final NamedPictures NONE = new NamedPictures(List.of());

  private final Map<String, Path> files = new HashMap<>();
  private final PictureIndex index = new PictureIndex();

  /**
   * @param files absolute and without {@code ..}; those that are no pictures by their names are
   *     passed over
   */
  public NamedPictures(Collection<Path> files) {
    for (Path file : files) {
      if (PictureIndex.isPicture(file.toString())) {
        String path = plain(file);
        this.files.put(path, file);
        index.add(path);
      }
    }
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** The bytes of a file, where it is one of these and not too large. */
  Optional<byte[]> bytes(Path file) {
    return bytes(plain(file));
  }

  /** The bytes of the picture whose path ends so; see {@link PictureIndex#find}. */
  Optional<byte[]> picture(String end) {
    return index.find(end).flatMap(this::bytes);
  }

  private Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).flatMap(ImportedFolder::bytes);
  }

  private static String plain(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
