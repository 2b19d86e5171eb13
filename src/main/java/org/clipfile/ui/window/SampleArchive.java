package org.clipfile.ui.window;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An archive to try things out in, apart from the person's own.
 *
 * @param folder where it is, or is made
 * @param program where the program's code lies; null where that is not known
 */
public record SampleArchive(Path folder, @Nullable Path program) {
  private static final String CLIPPINGS = "sample-clips";

  /** So many folders above the code the sample clippings lie, at most. */
  private static final int HEIGHT = 3;

  /** None. */
  static final SampleArchive NONE = new SampleArchive(Path.of(CLIPPINGS), null);

  /** The one beside the archive that is used where none is named. */
  public static SampleArchive beside(Path archive) {
    return new SampleArchive(
        archive.toAbsolutePath().normalize().resolveSibling("clipfile-sample"), codeOf());
  }

  private static @Nullable Path codeOf() {
    CodeSource source = SampleArchive.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The clippings that come with the program; empty where they are not there. */
  public Optional<Path> clippings() {
    Path at = program;
    for (int i = 0; i < HEIGHT && at != null; i++) {
      at = at.getParent();
      if (at != null && Files.isDirectory(at.resolve(CLIPPINGS))) {
        return Optional.of(real(at.resolve(CLIPPINGS)));
      }
    }
    return Optional.empty();
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }
}
