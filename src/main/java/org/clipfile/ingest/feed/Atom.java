package org.clipfile.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.Xml;
import org.clipfile.ingest.date.FieldDates;
import org.clipfile.model.ClippingDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The entries of Atom, 1.0 (RFC 4287) and 0.3: of a feed, or one by itself. */
final class Atom {
  private final Element root;

  Atom(Element root) {
    this.root = root;
  }

  List<FeedEntry> entries() {
    boolean single = Xml.name(root).equals("atom:entry");
    List<Element> entries = single ? List.of(root) : Xml.all(root, "atom:entry");
    return entries.stream().map(this::entry).toList();
  }

  private FeedEntry entry(Element entry) {
    var media = new MediaRss(entry);
    String summary = html(Xml.child(entry, "atom:summary"));
    return new FeedEntry(
        title(Xml.child(entry, "atom:title")),
        url(entry),
        html(Xml.child(entry, "atom:content")),
        summary.isBlank() ? media.description() : summary,
        media.figure(),
        authors(entry),
        published(entry),
        publication(entry),
        categories(entry),
        media.keywords(),
        Languages.tag(inherited(entry, "xml:lang")));
  }

  /** Text constructs: plain, HTML as text, XHTML as elements; what has no type is told by sight. */
  private static String html(@Nullable Element text) {
    if (text == null || text.hasAttr("src")) {
      return "";
    }
    String type = text.attr("type");
    boolean plain = type.equals("text") || type.equals("text/plain");
    if (plain && text.childrenSize() == 0) {
      return Prose.paragraphs(text.wholeText());
    }
    boolean binary = type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
    return binary ? "" : FeedText.html(text);
  }

  private static @Nullable String title(@Nullable Element title) {
    return title != null && title.attr("type").equals("text")
        ? Xml.text(title)
        : FeedText.title(title);
  }

  private @Nullable String url(Element entry) {
    String base = FeedText.url(inherited(entry, "xml:base"), null);
    String site = base == null ? link(root, null) : base;
    String original = FeedText.url(Xml.text(Xml.child(entry, "feedburner:origLink")), null);
    String link = original == null ? link(entry, site) : original;
    return link == null ? FeedText.url(Xml.text(Xml.child(entry, "atom:id")), null) : link;
  }

  /** The page an element tells of: a link of no particular relation. */
  private static @Nullable String link(Element element, @Nullable String base) {
    return Xml.children(element, "atom:link").stream()
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .map(link -> FeedText.url(link.attr("href"), base))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<String> authors(Element entry) {
    Element source = Xml.child(entry, "atom:source");
    for (Element holder : new Element[] {entry, source, root}) {
      List<String> authors = holder == null ? List.of() : names(holder);
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private static List<String> names(Element holder) {
    return Xml.children(holder, "atom:author").stream()
        .map(author -> FeedText.person(Xml.text(Xml.child(author, "atom:name"))))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable ClippingDate published(Element entry) {
    for (String name :
        List.of("atom:published", "atom:issued", "atom:created", "atom:updated", "atom:modified")) {
      ClippingDate date = FieldDates.of(Xml.text(Xml.child(entry, name)));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The feed that an entry was taken from, where it says so, else this feed. */
  private @Nullable String publication(Element entry) {
    Element source = Xml.child(entry, "atom:source");
    String from = title(Xml.child(source, "atom:title"));
    boolean single = root.equals(entry);
    return from != null || single ? from : title(Xml.child(root, "atom:title"));
  }

  private static List<String> categories(Element entry) {
    var categories = new ArrayList<String>();
    for (Element category : Xml.children(entry, "atom:category")) {
      String label = Xml.attribute(category, "label");
      String name = label == null ? Xml.attribute(category, "term") : label;
      if (name != null && !categories.contains(name) && !name.startsWith("http")) {
        categories.add(name);
      }
    }
    return categories;
  }

  private static @Nullable String inherited(Element element, String attribute) {
    for (Element e = element; e != null; e = e.parent()) {
      String value = Xml.attribute(e, attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
