package org.clipfile.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text as poppler's pdftotext takes it out, where that is installed. */
final class PopplerText {
  private PopplerText() {}

  static Optional<String> of(byte[] pdf) {
    try {
      Path file = Files.createTempFile("clipfile", ".pdf");
      try {
        Files.write(file, pdf);
        Process process =
            new ProcessBuilder("pdftotext", "-q", "-enc", "UTF-8", file.toString(), "-").start();
        byte[] text = process.getInputStream().readAllBytes();
        return Optional.of(new String(text, StandardCharsets.UTF_8));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
