package org.clipfile.ingest.wire;

import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The story of an NITF document, version 2 and 3: all that its head and its body tell. */
final class Nitf {
  private final Element nitf;
  private final @Nullable Element docdata;
  private final @Nullable Element bodyHead;

  private Nitf(Element nitf) {
    this.nitf = nitf;
    this.docdata = Xml.first(nitf, "docdata");
    this.bodyHead = Xml.first(nitf, "body.head");
  }

  /** Tells a story what a document says. */
  static void tell(Element nitf, WireStory story) {
    var document = new Nitf(nitf);
    document.headlines(story);
    document.credits(story);
    document.dates(story);
    document.subjects(story);
    document.text(story);
  }

  private void headlines(WireStory story) {
    if (bodyHead != null) {
      story.headline(Xml.text(Xml.first(bodyHead, "hl1")));
      Element hedline = Xml.child(bodyHead, "hedline");
      Element second = hedline == null ? null : Xml.first(hedline, "hl2");
      story.deck(Xml.text(second));
      story.headline(Xml.text(hedline));
    }
    story.headline(Xml.text(Xml.child(Xml.child(nitf, "head"), "title")));
  }

  private void credits(WireStory story) {
    if (bodyHead != null) {
      Element byline = Xml.child(bodyHead, "byline");
      if (byline != null) {
        Xml.all(byline, "person").forEach(person -> story.author(Xml.text(person)));
        story.byline(credit(byline));
      }
      story.source(Xml.text(Xml.child(bodyHead, "distributor")));
      Element dateline = Xml.child(bodyHead, "dateline");
      story.dateline(Datelines.of(withoutDate(dateline)));
    }
    Element publication = Xml.first(nitf, "pubdata");
    story.publication(Xml.attribute(publication, "name"));
    story.section(Xml.attribute(publication, "position.section"));
    story.section(meta("print_section"));
    story.url(Xml.attribute(publication, "ex-ref"));
    if (Xml.attribute(publication, "name") == null) {
      story.source(Xml.attribute(Xml.child(docdata, "doc.copyright"), "holder"));
      story.source(Xml.attribute(Xml.child(docdata, "doc-id"), "regsrc"));
    }
    story.language(Xml.attribute(nitf, "xml:lang"));
    story.language(Xml.attribute(Xml.child(nitf, "body"), "xml:lang"));
  }

  /** Name and title, which may stand without anything between. */
  private static @Nullable String credit(Element byline) {
    Element copy = byline.clone();
    Xml.all(copy, "byttl").forEach(title -> title.before(new TextNode(", ")));
    String credit = Xml.text(copy);
    return credit == null ? null : credit.replaceAll("^, | (?=,)|, (?=,)", "");
  }

  /** The date within it is the story's, with a year. */
  private static @Nullable String withoutDate(@Nullable Element dateline) {
    if (dateline == null) {
      return null;
    }
    Element copy = dateline.clone();
    for (Element date : Xml.all(copy, "story.date")) {
      if (date.text().matches(".*[12]\\d{3}.*")) {
        date.remove();
      }
    }
    return Xml.text(copy);
  }

  private void dates(WireStory story) {
    story.date(Xml.attribute(Xml.first(nitf, "pubdata"), "date.publication"));
    for (String name : List.of("date.release", "date.issue")) {
      Element date = Xml.child(docdata, name);
      story.date(Xml.attribute(date, "norm"));
    }
    Element date = bodyHead == null ? null : Xml.first(bodyHead, "story.date");
    story.date(date != null && date.hasAttr("norm") ? date.attr("norm") : Xml.text(date));
  }

  private void subjects(WireStory story) {
    for (Element subject : Xml.all(nitf, "tobject.subject")) {
      for (String name : List.of("matter", "type")) {
        String label = Xml.attribute(subject, "tobject.subject." + name);
        if (label != null) {
          story.category(label);
          break;
        }
      }
    }
    if (docdata != null) {
      Xml.all(docdata, "keyword").forEach(word -> story.keyword(Xml.attribute(word, "key")));
    }
  }

  private void text(WireStory story) {
    Element content = Xml.first(nitf, "body.content");
    if (content != null) {
      story.body(NitfHtml.of(content));
    }
    Element tagline = Xml.first(nitf, "tagline");
    if (tagline != null && content != null) {
      story.beside("<p>" + NitfHtml.of(tagline) + "</p>");
    }
    if (bodyHead != null) {
      Xml.children(bodyHead, "abstract").forEach(abst -> story.summary(NitfHtml.of(abst)));
    }
  }

  private @Nullable String meta(String name) {
    Element head = Xml.child(nitf, "head");
    return head == null
        ? null
        : Xml.children(head, "meta").stream()
            .filter(meta -> meta.attr("name").equals(name))
            .flatMap(meta -> Stream.ofNullable(Xml.attribute(meta, "content")))
            .findFirst()
            .orElse(null);
  }
}
