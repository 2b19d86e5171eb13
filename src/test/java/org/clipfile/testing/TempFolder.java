package org.clipfile.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is gone afterwards. */
public record TempFolder(Path path) implements AutoCloseable {
  public static TempFolder create() throws IOException {
    return new TempFolder(Files.createTempDirectory("clipfile"));
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
