package org.clipfile.ingest.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One news item of NewsML-G2: a text, or a picture with its caption. */
final class NewsItem {
  private final Element item;
  private final @Nullable Element itemMeta;
  private final @Nullable Element contentMeta;
  private final Companions companions;

  NewsItem(Element item, Companions companions) {
    this.item = item;
    this.itemMeta = Xml.child(item, "itemMeta");
    this.contentMeta = Xml.child(item, "contentMeta");
    this.companions = companions;
  }

  WireStory story() {
    var story = new WireStory();
    headlines(story);
    credits(story);
    story.date(Xml.text(Xml.child(itemMeta, "versionCreated")));
    story.date(Xml.text(Xml.child(contentMeta, "contentModified")));
    story.date(Xml.text(Xml.child(contentMeta, "contentCreated")));
    story.date(Xml.text(Xml.child(itemMeta, "firstCreated")));
    subjects(story);
    content(story);
    return story;
  }

  /** A thing's name, its literal, or what its code says behind the scheme. */
  static @Nullable String name(@Nullable Element thing) {
    if (thing == null) {
      return null;
    }
    String name = Xml.text(Xml.child(thing, "name"));
    String literal = name == null ? Xml.attribute(thing, "literal") : name;
    String code = Xml.attribute(thing, "qcode");
    return literal != null || code == null ? literal : code.substring(code.indexOf(':') + 1);
  }

  private void headlines(WireStory story) {
    for (Element headline : meta("headline")) {
      String role = role(headline);
      if (role.contains("sub") || role.contains("deck") || role.contains("hl2")) {
        story.deck(Xml.text(headline));
      } else {
        story.headline(Xml.text(headline));
      }
    }
    for (Element description : meta("description")) {
      story.summary(Prose.html(Xml.html(description)));
    }
  }

  private void credits(WireStory story) {
    meta("by").forEach(by -> story.byline(Xml.text(by)));
    meta("creator").stream()
        .filter(creator -> Xml.child(creator, "name") != null || creator.hasAttr("literal"))
        .forEach(creator -> story.author(name(creator)));
    story.source(name(Xml.child(itemMeta, "provider")));
    meta("creditline").forEach(credit -> story.source(Xml.text(credit)));
    meta("infoSource").forEach(source -> story.source(name(source)));
    meta("dateline").forEach(line -> story.dateline(Datelines.of(Xml.text(line))));
    meta("located").forEach(place -> story.located(placeName(place)));
    meta("language").forEach(language -> story.language(Xml.attribute(language, "tag")));
    story.language(Xml.attribute(item, "xml:lang"));
    story.url(Xml.attribute(item, "guid"));
  }

  private static @Nullable String placeName(Element place) {
    String name = Xml.text(Xml.child(place, "name"));
    return name == null ? Xml.attribute(place, "literal") : name;
  }

  private void subjects(WireStory story) {
    for (Element subject : meta("subject")) {
      String type = subject.attr("type");
      String name = placeName(subject);
      if (type.isEmpty() || type.endsWith(":abstract")) {
        story.category(name);
      } else {
        story.keyword(name);
      }
    }
    meta("keyword").forEach(keyword -> story.keyword(Xml.text(keyword)));
  }

  private void content(WireStory story) {
    Element contents = Xml.child(item, "contentSet");
    if (contents == null) {
      return;
    }
    for (Element inline : Xml.children(contents, "inlineXML")) {
      Element nitf = Xml.child(inline, "nitf");
      if (nitf != null) {
        Nitf.tell(nitf, story);
      } else {
        story.body(xhtml(inline));
      }
    }
    for (Element data : Xml.children(contents, "inlineData")) {
      boolean text = data.attr("encoding").isEmpty() || data.attr("encoding").endsWith("none");
      if (text) {
        story.body(Prose.html(data.wholeText()));
      }
    }
    picture(Xml.children(contents, "remoteContent"))
        .ifPresent(picture -> story.beside(figure(picture, story.headline())));
  }

  private static String xhtml(Element inline) {
    Element body = Xml.first(inline, "body");
    Element nitf = Xml.first(inline, "body.content");
    return nitf == null ? Xml.html(body == null ? inline : body) : NitfHtml.of(nitf);
  }

  /** The rendition that lies beside the file, else the first. */
  private Optional<Element> picture(List<Element> contents) {
    List<Element> pictures =
        contents.stream()
            .filter(c -> c.attr("contenttype").startsWith("image/") || isPicture())
            .toList();
    return pictures.stream()
        .filter(c -> companions.find(c.attr("href")).isPresent())
        .findFirst()
        .or(() -> pictures.stream().findFirst());
  }

  private boolean isPicture() {
    Element type = Xml.child(itemMeta, "itemClass");
    return type != null && type.attr("qcode").matches(".*:(?:picture|graphic)");
  }

  private String figure(Element picture, @Nullable String alt) {
    List<Element> descriptions = meta("description");
    String caption = descriptions.isEmpty() ? null : Xml.text(descriptions.getFirst());
    return Prose.figure(picture.attr("href"), alt == null ? "" : alt, isPicture() ? caption : null);
  }

  private List<Element> meta(String name) {
    return contentMeta == null ? List.of() : Xml.children(contentMeta, name);
  }

  private static String role(Element element) {
    return element.attr("role").toLowerCase(Locale.ROOT);
  }
}
