package org.clipfile.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain-text clippings for tests, as files. */
final class TextClippings {
  private TextClippings() {}

  /**
   * Writes a clipping with this headline and body, published on this day by the Harbour Courier.
   */
  static Path write(Path folder, String name, String headline, String day, String body)
      throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve(name),
        """
        %s

        Published on %s

        Category: ,English,Local - ,Snippets

        Harbour Courier

        Source: Coast Wire

        %s
        """
            .formatted(headline, day, body));
  }

  /** Writes {@code count} different clippings. */
  static void writeMany(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write(
          folder,
          "clipping-" + i + ".txt",
          "Ferry number " + i + " leaves the harbour",
          "March " + (1 + i % 28) + ", 2024",
          "The ferry with the number "
              + i
              + " left the harbour on time. It carried cargo"
              + i
              + " and forty passengers to the island.");
    }
  }
}
