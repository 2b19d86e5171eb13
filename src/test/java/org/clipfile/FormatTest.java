package org.clipfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands as google-java-format would write it. {@code mvn test -Dtest=FormatTest
 * -Dformat.fix} writes it so, and fails where it changed a file, so that a person looks.
 */
class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    boolean fix = System.getProperty("format.fix") != null;
    List<Path> unformatted =
        sources().parallelStream().filter(file -> !isFormatted(file, fix)).sorted().toList();
    assertThat(unformatted).as(fix ? "formatted anew" : "not formatted").isEmpty();
  }

  private static boolean isFormatted(Path file, boolean fix) {
    try {
      String text = Files.readString(file);
      String formatted = format(file, text);
      if (fix && !formatted.equals(text)) {
        Files.writeString(file, formatted);
      }
      return formatted.equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  private static String format(Path file, String text) {
    var style = JavaFormatterOptions.Style.GOOGLE;
    try {
      String imports =
          RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(text, style));
      return new Formatter(JavaFormatterOptions.builder().style(style).build())
          .formatSource(imports);
    } catch (FormatterException e) {
      throw new AssertionError("cannot format " + file, e);
    }
  }
}
