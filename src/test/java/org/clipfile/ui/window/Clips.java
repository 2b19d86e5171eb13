package org.clipfile.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes plain-text clippings. */
final class Clips {
  private Clips() {}

  static void write(Path folder, String headline, String day, String publication, String body)
      throws IOException {
    String text =
        """
        %s

        Published on %s
        Category: ,English,International - ,Snippets
        %s
        Source: Xinhua

        %s
        """
            .formatted(headline, day, publication, body);
    Files.writeString(folder.resolve(headline.replace(' ', '-') + ".txt"), text);
  }
}
