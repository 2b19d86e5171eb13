package org.clipfile.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the quiet notes on a query, each once, and no more than a person would read. */
final class Hints {
  private static final int MOST = 20;

  private final Set<String> notes = new LinkedHashSet<>();

  void add(String sentence) {
    if (notes.size() < MOST) {
      notes.add(sentence);
    }
  }

  List<String> list() {
    return List.copyOf(notes);
  }
}
