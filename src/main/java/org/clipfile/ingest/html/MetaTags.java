package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, property or itemprop, lower case. */
final class MetaTags {
  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  MetaTags(PageParts page) {
    for (Element meta : page.metas) {
      String content = NameWords.value(meta, "content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          String name = NameWords.value(meta, key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
          }
        }
      }
    }
  }

  Set<String> names() {
    return contents.keySet();
  }

  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first content of the first of these names that the page has, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> all = all(name);
      if (!all.isEmpty()) {
        return all.getFirst();
      }
    }
    return null;
  }
}
