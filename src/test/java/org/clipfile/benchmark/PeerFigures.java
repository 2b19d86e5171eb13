package org.clipfile.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What other extractors score on the same pages, as measured with the same scores. */
final class PeerFigures {
  private PeerFigures() {}

  /** Prints the figures for a set of pages, where there are any. */
  static void print(String set) throws IOException {
    try (InputStream in =
        PeerFigures.class.getResourceAsStream("/benchmark/peers-of-extraction.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(set + ": "))
          .forEach(line -> System.out.println("  peer " + line.substring(set.length() + 2)));
    }
  }
}
