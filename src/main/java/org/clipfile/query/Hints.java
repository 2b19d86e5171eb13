package org.clipfile.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the quiet notes on a query, each once, and no more than a person would read. */
final class Hints {
  private static final int MOST = 20;

  private final Set<Hint> notes = new LinkedHashSet<>();

  void add(Hint.Kind kind, String... words) {
    add(new Hint.Note(kind, List.of(words)));
  }

  void add(Hint hint) {
    if (notes.size() < MOST) {
      notes.add(hint);
    }
  }

  List<Hint> list() {
    return List.copyOf(notes);
  }
}
