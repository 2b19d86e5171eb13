package org.clipfile.ingest.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code itemprop} attributes of a page, apart from those of its {@code meta} elements. */
final class Microdata {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Element> properties;

  Microdata(PageParts page) {
    this.properties = page.properties;
  }

  @Nullable String first(String property) {
    return values(property).findFirst().orElse(null);
  }

  /** The values of a property; of a thing its name. */
  List<String> all(String property) {
    return values(property).toList();
  }

  /** The address of the article, or null. */
  @Nullable String url() {
    return named("mainEntityOfPage")
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("itemid"))
        .filter(address -> !address.isBlank())
        .findFirst()
        .orElse(null);
  }

  private Stream<String> values(String property) {
    return named(property).map(Microdata::value).filter(value -> !value.isEmpty());
  }

  private Stream<Element> named(String property) {
    return properties.stream().filter(e -> isNamed(NameWords.value(e, "itemprop"), property));
  }

  private static boolean isNamed(String names, String property) {
    return names.equals(property)
        || (names.length() > property.length()
            && Arrays.asList(SPACES.split(names, -1)).contains(property));
  }

  /** The first in it, or itself, that is marked as a name. */
  private static @Nullable Element name(Element element) {
    if (NameWords.value(element, "itemprop").strip().equalsIgnoreCase("name")) {
      return element;
    }
    for (int i = 0; i < element.childNodeSize(); i++) {
      Element found = element.childNode(i) instanceof Element child ? name(child) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    Element name = name(element);
    if (name != null) {
      return name.hasAttr("content") ? name.attr("content").strip() : name.text().strip();
    }
    return element.text().strip();
  }
}
