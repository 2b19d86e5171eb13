package org.clipfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of three clippings. */
final class Clips {
  private Clips() {}

  static Path in(Path folder) throws IOException {
    Path clips = Files.createDirectories(folder.resolve("clips"));
    Files.writeString(
        clips.resolve("a-talks.txt"),
        """
        Leaders hold talks on trade

        Published on January 5, 2026
        Document Date: Thu, Jan 08 2026 06:16:10pm
        Category: ,English,International - ,Snippets
        The Daily
        Source: Xinhua

        Beijing, January 5 – The two leaders held talks on trade and agreed to meet again.
        """);
    Files.writeString(
        clips.resolve("b-harbour.txt"),
        """
        港口罢工结束

        Published on March 12, 2024
        The Harbour Courier
        Source: Reuters

        码头工人的罢工星期二结束，港口恢复作业。 The strike at the harbour is over after talks.
        """);
    Files.writeString(
        clips.resolve("c-lighthouse.txt"),
        """
        Lighthouse keeper's logbooks found

        The logbooks of the last keeper were found in an attic, dry and whole.
        """);
    return clips;
  }
}
