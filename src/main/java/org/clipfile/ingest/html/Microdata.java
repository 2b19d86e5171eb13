package org.clipfile.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code itemprop} attributes of a page, apart from those of its {@code meta} elements. */
final class Microdata {
  private final Document page;

  Microdata(Document page) {
    this.page = page;
  }

  @Nullable String first(String property) {
    List<String> all = all(property);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The values of a property; of a thing its name. */
  List<String> all(String property) {
    return page.select("[itemprop~=(^|\\s)" + property + "($|\\s)]").stream()
        .filter(e -> !e.normalName().equals("meta"))
        .map(Microdata::value)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The address of the article, or null. */
  @Nullable String url() {
    return page.select("[itemprop~=(^|\\s)mainEntityOfPage($|\\s)]").stream()
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("itemid"))
        .filter(address -> !address.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    Element name = element.selectFirst("[itemprop=name]");
    if (name != null) {
      return name.hasAttr("content") ? name.attr("content").strip() : name.text().strip();
    }
    return element.text().strip();
  }
}
