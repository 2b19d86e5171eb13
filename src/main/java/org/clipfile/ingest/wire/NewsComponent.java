package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A story of NewsML 1.x: a component with what it holds. What it does not say itself is said by the
 * components around it, the item and the envelope.
 */
final class NewsComponent {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*");

  private final Element component;
  private final Companions companions;

  NewsComponent(Element component, Companions companions) {
    this.component = component;
    this.companions = companions;
  }

  static boolean hasHeadline(Element component) {
    return Xml.text(Xml.child(Xml.child(component, "NewsLines"), "HeadLine")) != null;
  }

  /** Whether a content item is written here, rather than a file somewhere else. */
  static boolean isText(Element content) {
    Element data = Xml.child(content, "DataContent");
    return data != null && Xml.text(data) != null && Xml.child(content, "Encoding") == null;
  }

  WireStory story() {
    var story = new WireStory();
    for (Element around = component; around != null; around = around.parent()) {
      switch (Xml.name(around)) {
        case "NewsComponent" -> component(around, story);
        case "NewsItem" -> item(around, story);
        case "NewsML" -> envelope(Xml.child(around, "NewsEnvelope"), story);
        default -> {}
      }
    }
    content(story);
    return story;
  }

  private static void component(Element component, WireStory story) {
    Element lines = Xml.child(component, "NewsLines");
    if (lines != null) {
      lines(lines, story);
    }
    Element administrative = Xml.child(component, "AdministrativeMetadata");
    for (String role : List.of("Provider", "Source")) {
      party(Xml.child(administrative, role), story);
    }
    story.source(Xml.text(Xml.child(lines, "CreditLine")));
    Element descriptive = Xml.child(component, "DescriptiveMetadata");
    if (descriptive != null) {
      described(descriptive, story);
    }
    story.language(Xml.attribute(component, "xml:lang"));
  }

  private static void lines(Element lines, WireStory story) {
    story.headline(Xml.text(Xml.child(lines, "HeadLine")));
    story.deck(Xml.text(Xml.child(lines, "SubHeadLine")));
    story.byline(Xml.text(Xml.child(lines, "ByLine")));
    story.dateline(Datelines.of(Xml.text(Xml.child(lines, "DateLine"))));
    for (Element line : Xml.children(lines, "KeywordLine")) {
      String words = Xml.text(line);
      if (words != null) {
        SEPARATOR.splitAsStream(words).filter(word -> !word.isBlank()).forEach(story::keyword);
      }
    }
  }

  private static void described(Element descriptive, WireStory story) {
    story.language(Xml.attribute(Xml.child(descriptive, "Language"), "FormalName"));
    for (Element location : Xml.children(descriptive, "Location")) {
      String present = location.attr("HowPresent");
      if (present.isEmpty() || present.equals("Origin")) {
        Xml.all(location, "Property").stream()
            .filter(property -> property.attr("FormalName").equals("City"))
            .forEach(property -> story.located(Xml.attribute(property, "Value")));
      }
    }
    for (Element subject : Xml.all(descriptive, "Subject")) {
      String name = Xml.attribute(subject, "FormalName");
      if (name != null && !name.matches("\\d+")) { // mostly it is a number of the IPTC's
        story.category(name);
      }
    }
  }

  private static void item(Element item, WireStory story) {
    Element management = Xml.child(item, "NewsManagement");
    story.date(Xml.text(Xml.child(management, "ThisRevisionCreated")));
    story.date(Xml.text(Xml.child(management, "FirstCreated")));
    story.language(Xml.attribute(item, "xml:lang"));
    Element identifier = Xml.child(Xml.child(item, "Identification"), "NewsIdentifier");
    story.url(Xml.text(Xml.child(identifier, "PublicIdentifier")));
    story.headline(Xml.text(Xml.child(Xml.child(item, "Identification"), "NameLabel")));
  }

  private static void envelope(@Nullable Element envelope, WireStory story) {
    story.date(Xml.text(Xml.child(envelope, "DateAndTime")));
    party(Xml.child(envelope, "SentFrom"), story);
    story.source(Xml.attribute(Xml.child(envelope, "NewsService"), "FormalName"));
  }

  private static void party(@Nullable Element role, WireStory story) {
    story.source(Xml.attribute(Xml.child(role, "Party"), "FormalName"));
  }

  private void content(WireStory story) {
    var captions = new ArrayList<Element>();
    Set<Element> told = new HashSet<>();
    boolean first = true;
    for (Element content : own()) {
      if (!isText(content)) {
        continue;
      }
      Element equivalents = equivalents(content);
      if (isCaption(content)) {
        captions.add(content);
      } else if (equivalents == null || told.add(equivalents)) {
        var more = new WireStory();
        tell(content, first ? story : more);
        story.beside(more.told());
        first = false;
      }
    }
    pictures(story, captions);
  }

  /** What it holds and no story within it does. */
  private List<Element> own() {
    return Xml.all(component, "ContentItem").stream()
        .filter(content -> component.equals(story(content)))
        .toList();
  }

  /** The story that a content item is of: the innermost around it that has a headline. */
  private @Nullable Element story(Element content) {
    Element up = content.parent();
    while (up != null && !up.equals(component) && !hasHeadline(up)) {
      up = up.parent();
    }
    return up;
  }

  /** The component of which all items say the same in several forms, or null. */
  private @Nullable Element equivalents(Element content) {
    for (Element up = content.parent(); up != null; up = up.parent()) {
      if (up.attr("EquivalentsList").equals("yes")) {
        return up;
      }
      if (up.equals(component)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isCaption(Element content) {
    Element holder = content.parent();
    return holder != null && role(holder).contains("caption");
  }

  private static String role(Element component) {
    Element role = Xml.child(component, "Role");
    return role == null ? "" : role.attr("FormalName").toLowerCase(Locale.ROOT);
  }

  private static void tell(Element content, WireStory story) {
    Element data = Xml.child(content, "DataContent");
    if (data == null) {
      return;
    }
    Element nitf = nitf(data);
    Element body = Xml.first(data, "body");
    if (nitf != null) {
      Nitf.tell(nitf, story);
    } else if (data.children().isEmpty()) {
      story.body(Prose.html(data.wholeText()));
    } else {
      story.body(Xml.html(body == null ? data : body));
    }
  }

  /** An NITF document, which some write as characters. */
  private static @Nullable Element nitf(Element data) {
    Element nitf = Xml.child(data, "nitf");
    String text = nitf == null && data.children().isEmpty() ? data.wholeText() : "";
    if (!text.contains("<nitf")) {
      return nitf;
    }
    try {
      return Xml.first(Xml.parse(text), "nitf");
    } catch (RefusedInput e) {
      return null; // then it is a text like any other
    }
  }

  private void pictures(WireStory story, List<Element> captions) {
    List<Element> photos =
        own().stream()
            .filter(content -> content.hasAttr("Href") && isPhoto(content))
            .filter(content -> companions.find(content.attr("Href")).isPresent())
            .toList();
    Element before = null;
    for (Element photo : photos) {
      if (photo.parent() != null && !photo.parent().equals(before)) { // its other sizes
        before = photo.parent();
        String alt = story.headline();
        story.beside(
            Prose.figure(photo.attr("Href"), alt == null ? "" : alt, caption(photo, captions)));
      }
    }
  }

  private static boolean isPhoto(Element content) {
    Element type = Xml.child(content, "MediaType");
    String name = type == null ? "" : type.attr("FormalName").toLowerCase(Locale.ROOT);
    return name.equals("photo") || name.equals("graphic") || name.equals("image");
  }

  /** The caption that stands nearest: in the component that holds the picture's own. */
  private static @Nullable String caption(Element photo, List<Element> captions) {
    for (Element up = photo.parent(); up != null; up = up.parent()) {
      for (Element caption : captions) {
        if (caption.parents().contains(up)) {
          return Xml.text(Xml.child(caption, "DataContent"));
        }
      }
    }
    return null;
  }
}
