package org.clipfile.ingest.html;

import java.util.List;
import org.clipfile.ingest.Bylines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page's article. */
record Credits(@Nullable String byline, List<String> authors) {
  private static final int LONGEST = 120;

  static Credits of(PageParts page, JsonLd data, MetaTags meta, Microdata micro) {
    List<String> named = data.all("author").stream().filter(Credits::isName).toList();
    if (!named.isEmpty()) {
      return new Credits(String.join(", ", named), named.stream().distinct().toList());
    }
    String byline =
        PageMetadata.first(
            name(meta.all("author")),
            name(meta.all("article:author")),
            name(meta.all("parsely-author")),
            name(meta.all("sailthru.author")),
            name(meta.all("byl")),
            name(meta.all("dc.creator")),
            name(micro.all("author")),
            name(page.authors.stream().map(Element::text).filter(t -> !t.isEmpty()).toList()),
            onPage(page));
    return new Credits(byline, byline == null ? List.of() : Bylines.authors(byline));
  }

  private static @Nullable String name(List<String> values) {
    String names =
        String.join(", ", values.stream().filter(Credits::isName).distinct().limit(4).toList());
    return names.isEmpty() ? null : names;
  }

  private static @Nullable String onPage(PageParts page) {
    for (Element element : page.credits) {
      String text = Texts.upTo(element, LONGEST);
      if (text != null && isName(text) && !Bylines.authors(text).isEmpty()) {
        return text;
      }
    }
    return null;
  }

  private static boolean isName(String value) {
    return !value.isBlank()
        && value.length() <= LONGEST
        && !value.contains("://")
        && !value.startsWith("@")
        && !value.startsWith("/");
  }
}
