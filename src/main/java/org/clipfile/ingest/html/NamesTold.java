package org.clipfile.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names of one page's elements tell, as {@link NameWords} has it: a page has few classes,
 * each at many elements, and is asked for the same elements often. One thread.
 */
final class NamesTold {
  private final Map<String, Integer> known = new HashMap<>();

  /** What both class and id tell. */
  int of(Element element) {
    return element.attributesSize() == 0
        ? 0
        : of(NameWords.value(element, "class")) | of(NameWords.value(element, "id"));
  }

  /** What a class or an id tells. */
  int of(String name) {
    return name.isEmpty() ? 0 : known.computeIfAbsent(name, NameWords::of);
  }
}
