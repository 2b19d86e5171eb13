package org.clipfile.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clipfile.hostile.Fixtures.Fixture;
import org.clipfile.model.Picture;

/**
 * The inputs that fuzzing found worth keeping: those that lead readers where no fixture does, and
 * those that once broke something. A file for each format, with an input in hexadecimal on each
 * line.
 */
final class Corpus {
  static final Path FOLDER = Path.of("src/test/resources/fuzz");

  /** In bytes, of one format. */
  private static final int MOST = 12_000;

  private Corpus() {}

  /** What is kept of a format. */
  static List<byte[]> of(String format) {
    Path file = FOLDER.resolve(format + ".txt");
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(HexFormat.of()::parseHex).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is kept, under each name that files of its format have. */
  static List<Fixture> all() {
    var all = new ArrayList<Fixture>();
    Fixtures.names()
        .forEach((format, names) -> {
          for (byte[] bytes : of(format)) {
            names.forEach(name -> all.add(new Fixture(format, name, bytes)));
          }
        });
    return all;
  }

  /** Keeps the smallest of these inputs, and all that was kept before. */
  static int keep(String format, Path found) throws IOException {
    Map<String, byte[]> kept = new TreeMap<>();
    of(format).forEach(bytes -> kept.put(Picture.sha256(bytes), bytes));
    int size = kept.values().stream().mapToInt(bytes -> bytes.length).sum();
    for (Path file : smallestFirst(found)) {
      byte[] bytes = Files.readAllBytes(file);
      if (size + bytes.length <= MOST && kept.putIfAbsent(Picture.sha256(bytes), bytes) == null) {
        size += bytes.length;
      }
    }
    Files.createDirectories(FOLDER);
    Files.write(
        FOLDER.resolve(format + ".txt"),
        kept.values().stream().map(HexFormat.of()::formatHex).toList());
    return kept.size();
  }

  private static List<Path> smallestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(
              Comparator.comparingLong((Path file) -> file.toFile().length()).thenComparing(p -> p))
          .toList();
    }
  }
}
