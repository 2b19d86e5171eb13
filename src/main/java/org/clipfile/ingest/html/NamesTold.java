package org.clipfile.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names of one page's elements tell, as {@link NameWords} has it: a page has few classes,
 * each at many elements, and is asked for the same elements often. One thread.
 */
final class NamesTold {
  /** About so many names has a page. */
  private static final int USUAL = 300;

  private final Map<String, Integer> known = HashMap.newHashMap(USUAL);

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
    Integer told = known.get(name);
    if (told == null) {
      told = NameWords.of(name);
      known.put(name, told);
    }
    return told;
  }
}
