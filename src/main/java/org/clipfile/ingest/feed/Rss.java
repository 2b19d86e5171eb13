package org.clipfile.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.Xml;
import org.clipfile.ingest.date.FieldDates;
import org.clipfile.model.ClippingDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The items of RSS: 0.9x and 2.0, and 1.0, whose items lie beside the channel. */
final class Rss {
  private final Element root;
  private final Element channel;

  Rss(Element root) {
    this.root = root;
    Element inside = Xml.child(root, "channel");
    this.channel = inside == null ? root : inside;
  }

  List<FeedEntry> entries() {
    return Xml.all(root, "item").stream().map(this::entry).toList();
  }

  private FeedEntry entry(Element item) {
    var media = new MediaRss(item);
    String content = FeedText.html(Xml.child(item, "content:encoded"));
    String description = FeedText.html(Xml.child(item, "description"));
    if (content.isBlank()) {
      content = FeedText.html(Xml.child(item, "body")); // XHTML, as some weblogs of 2003 did
    }
    return new FeedEntry(
        first(
            FeedText.title(Xml.child(item, "title")), FeedText.title(Xml.child(item, "dc:title"))),
        url(item),
        content,
        description.isBlank() ? media.description() : description,
        media.figure(),
        authors(item),
        published(item),
        publication(item),
        categories(item),
        media.keywords(),
        language(item));
  }

  private @Nullable String url(Element item) {
    String base = FeedText.url(Xml.text(Xml.child(channel, "link")), null);
    String original = FeedText.url(Xml.text(Xml.child(item, "feedburner:origLink")), null);
    String link = FeedText.url(Xml.text(Xml.child(item, "link")), base);
    Element atom = Xml.child(item, "atom:link");
    String beside = FeedText.url(Xml.attribute(atom, "href"), base);
    Element guid = Xml.child(item, "guid");
    boolean permanent = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
    String address = permanent ? FeedText.url(Xml.text(guid), null) : null;
    String about = FeedText.url(Xml.attribute(item, "rdf:about"), null);
    return first(original, link, address, about, beside);
  }

  private List<String> authors(Element item) {
    var authors = new LinkedHashSet<String>();
    for (String name : List.of("dc:creator", "author", "atom:author", "itunes:author")) {
      for (Element element : Xml.children(item, name)) {
        Element inner = Xml.child(element, "atom:name");
        String author = FeedText.person(Xml.text(inner == null ? element : inner));
        if (author != null) {
          authors.add(author);
        }
      }
      if (!authors.isEmpty()) {
        return List.copyOf(authors);
      }
    }
    return List.of();
  }

  private static @Nullable ClippingDate published(Element item) {
    for (String name :
        List.of("pubDate", "dc:date", "dcterms:issued", "atom:published", "atom:updated")) {
      ClippingDate date = FieldDates.of(Xml.text(Xml.child(item, name)));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The feed that an item was taken from, where it says so, else this feed. */
  private @Nullable String publication(Element item) {
    return first(
        FeedText.title(Xml.child(item, "source")),
        FeedText.title(Xml.child(item, "dc:publisher")),
        FeedText.title(Xml.child(channel, "title")));
  }

  private static List<String> categories(Element item) {
    var categories = new ArrayList<String>();
    Stream.concat(
            Xml.children(item, "category").stream(), Xml.children(item, "dc:subject").stream())
        .map(FeedText::title)
        .forEach(category -> {
          if (category != null && !categories.contains(category)) {
            categories.add(category);
          }
        });
    return categories;
  }

  private @Nullable String language(Element item) {
    return Languages.tag(
        first(
            Xml.text(Xml.child(item, "dc:language")),
            Xml.attribute(item, "xml:lang"),
            Xml.text(Xml.child(channel, "language")),
            Xml.text(Xml.child(channel, "dc:language")),
            Xml.attribute(root, "xml:lang")));
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
