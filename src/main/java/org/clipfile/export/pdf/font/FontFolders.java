package org.clipfile.export.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the platform keeps its fonts. */
final class FontFolders {
  private static final int DEEPEST = 8;

  private FontFolders() {}

  /** All font files of the system, in a fixed order. A folder that cannot be read is left out. */
  static List<Path> ofSystem() {
    return files(folders());
  }

  static List<Path> files(List<Path> folders) {
    return folders.stream()
        .flatMap(FontFolders::below)
        .filter(FontFolders::isFont)
        .sorted(Comparator.comparing((Path p) -> name(p)).thenComparing(Path::toString))
        .toList();
  }

  /** The file's name in lower case. */
  static String name(Path file) {
    return Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
  }

  private static boolean isFont(Path file) {
    String name = name(file);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }

  private static Stream<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty();
    }
  }

  private static List<Path> folders() {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Stream.of(under("WINDIR", "Fonts"), under("LOCALAPPDATA", "Microsoft/Windows/Fonts"))
          .flatMap(List::stream)
          .toList();
    }
    if (system.startsWith("mac")) {
      return List.of(
          Path.of("/System/Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of(home, "Library/Fonts"));
    }
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of(home, ".local/share/fonts"),
        Path.of(home, ".fonts"));
  }

  private static List<Path> under(String variable, String folder) {
    String root = System.getenv(variable);
    return root == null ? List.of() : List.of(Path.of(root, folder));
  }
}
