package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of exports share. */
abstract class ExportTest {
  static final String POCKET = "title,url,time_added,tags,status\n";

  @TempDir Path folder;

  /** How many clippings come of a file of which nothing is refused, without keeping them. */
  static int count(Path file) {
    var ingest = Ingest.standard();
    var count = new int[1];
    for (Bundle bundle : ingest.read(InputSource.of(file)).bundles()) {
      bundle.visit(
          new Bundle.Visitor() {
            @Override
            public boolean member(InputSource member) {
              Found found = ingest.read(member);
              count[0] += ((Incoming.Read) found.incoming().getFirst()).clippings().size();
              return true;
            }

            @Override
            public boolean refused(Incoming.Refused refused) {
              throw new AssertionError(refused);
            }
          });
    }
    return count[0];
  }

  static List<Incoming.Read> read(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Read.class::isInstance)
        .map(Incoming.Read.class::cast)
        .toList();
  }

  static List<Incoming.Refused> refused(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Refused.class::isInstance)
        .map(Incoming.Refused.class::cast)
        .toList();
  }

  static List<Article> articles(Path file) {
    return Reads.clippings(file).stream().map(ParsedClipping::article).toList();
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
