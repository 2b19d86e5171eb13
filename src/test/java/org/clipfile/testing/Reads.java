package org.clipfile.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;

/** Reads files as an import does, bundles and all, without an archive. */
public final class Reads {
  private Reads() {}

  /** All that comes of a file. */
  public static List<Incoming> all(Path file) {
    return all(Ingest.standard(), file);
  }

  /** All that comes of a file. */
  public static List<Incoming> all(Ingest ingest, Path file) {
    var incoming = new ArrayList<Incoming>();
    var bundles = new ArrayDeque<Bundle>();
    var visitor =
        new Bundle.Visitor() {
          @Override
          public boolean member(InputSource member) {
            var found = ingest.read(member);
            incoming.addAll(found.incoming());
            bundles.addAll(found.bundles());
            return true;
          }

          @Override
          public boolean refused(Incoming.Refused refused) {
            return incoming.add(refused);
          }
        };
    visitor.member(InputSource.of(file));
    while (!bundles.isEmpty()) {
      try (Bundle bundle = bundles.remove()) {
        bundle.visit(visitor);
      }
    }
    return incoming;
  }

  /** The one outcome of a file. */
  public static Incoming one(Path file) {
    return only(all(file));
  }

  /** The one outcome of a file. */
  public static Incoming one(Ingest ingest, Path file) {
    return only(all(ingest, file));
  }

  /** The clippings of a file of which nothing is refused. */
  public static List<ParsedClipping> clippings(Path file) {
    return all(file).stream().flatMap(i -> ((Incoming.Read) i).clippings().stream()).toList();
  }

  private static Incoming only(List<Incoming> incoming) {
    if (incoming.size() != 1) {
      throw new AssertionError("not one outcome but " + incoming);
    }
    return incoming.getFirst();
  }
}
