package org.clipfile.ingest.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the names of elements tell, as {@link NameWords} has it: a page has few classes, each at
 * many elements, the pages of a site have the same, and all are asked for often. What was told last
 * is kept for all pages, in a bounded table. Thread-safe without locks: what another thread has not
 * seen yet is only told again.
 */
final class NamesTold {
  private static final int SLOTS = 1 << 12;

  /** Longer names are told each time, so that little is held. */
  private static final int LONGEST = 120;

  private record Known(String name, int told) {}

  private static final @Nullable Known[] KNOWN = new Known[SLOTS];

  /** What both class and id tell. */
  int of(Element element) {
    return element.attributesSize() == 0
        ? 0
        : of(NameWords.value(element, "class")) | of(NameWords.value(element, "id"));
  }

  /** What a class or an id tells. */
  int of(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int hash = name.hashCode();
    int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
    Known known = KNOWN[slot];
    if (known != null && known.name.equals(name)) {
      return known.told;
    }
    int told = NameWords.of(name);
    if (name.length() <= LONGEST) {
      KNOWN[slot] = new Known(name, told);
    }
    return told;
  }
}
