package org.clipfile.ingest.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What Media RSS adds to an item: a picture with its caption, a text, keywords. */
final class MediaRss {
  private final Element item;
  private final @Nullable Element group;

  MediaRss(Element item) {
    this.item = item;
    this.group = Xml.child(item, "media:group");
  }

  /** The first picture that something is said of, as HTML, or blank. */
  String figure() {
    for (Element content : contents()) {
      String caption = Prose.line(said(content, "media:description"));
      String title = Prose.line(said(content, "media:title"));
      String told = caption == null ? title : caption;
      String credit = Prose.line(said(content, "media:credit"));
      if (isPicture(content) && told != null) {
        boolean credited = credit == null || told.contains(credit);
        return Prose.figure(
            content.attr("url"), told, credited ? told : told + " (" + credit + ")");
      }
    }
    return "";
  }

  /** What is said of the item itself, as HTML, or blank. */
  String description() {
    Element description = Xml.child(item, "media:description");
    Element inGroup = Xml.child(group, "media:description");
    return FeedText.html(description == null ? inGroup : description);
  }

  List<String> keywords() {
    Element own = Xml.child(item, "media:keywords");
    String keywords = Xml.text(own == null ? Xml.child(group, "media:keywords") : own);
    return keywords == null
        ? List.of()
        : Arrays.stream(keywords.split(",", -1))
            .map(String::strip)
            .filter(k -> !k.isEmpty())
            .toList();
  }

  private List<Element> contents() {
    var contents = new ArrayList<>(Xml.children(item, "media:content"));
    if (group != null) {
      contents.addAll(Xml.children(group, "media:content"));
    }
    return contents;
  }

  private static boolean isPicture(Element content) {
    return content.attr("medium").equals("image")
        || content.attr("type").startsWith("image/")
        || content.attr("url").matches("(?i).*\\.(?:jpe?g|png|webp|gif)(?:[?#].*)?");
  }

  private static @Nullable String said(Element content, String name) {
    Element element = Xml.child(content, name);
    return element == null ? null : element.wholeText();
  }
}
