package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.clipfile.ingest.XmlRoot;
import org.jsoup.nodes.Element;

/**
 * Reads NewsML-G2: a news item, a package, or a message that holds many. What a package lists is
 * read where it is in the same file, and else kept as a link.
 */
public final class NewsMlReader implements ClippingReader {
  private static final Set<String> ROOTS = Set.of("newsMessage", "newsItem", "packageItem");

  @Override
  public String format() {
    return "newsml";
  }

  @Override
  public boolean recognises(Input input) {
    XmlRoot root = input.root();
    return ROOTS.contains(root.name())
        && (root.mentions("iptc.org/std/nar/")
            || root.mentions("NewsML-G2")
            || root.name().equals("newsMessage"));
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Xml.Tree tree = Xml.read(input.bytes());
    Element root = tree.root();
    var stories = new ArrayList<WireStory>();
    Set<String> guids = new HashSet<>();
    for (Element item : items(root, "newsItem")) {
      guids.add(item.attr("guid"));
      stories.add(new NewsItem(item, input.companions()).story());
    }
    for (Element item : items(root, "packageItem")) {
      for (Element reference : Xml.all(item, "itemRef")) {
        if (guids.add(reference.attr("residref"))) {
          stories.add(referred(item, reference));
        }
      }
    }
    return WireContents.of(stories, tree.cut(), input.companions());
  }

  private static List<Element> items(Element root, String name) {
    return Xml.name(root).equals(name) ? List.of(root) : Xml.all(root, name);
  }

  /** What a package says of an item that is not there. */
  private static WireStory referred(Element item, Element reference) {
    var story = new WireStory();
    story.headline(Xml.text(Xml.child(reference, "title")));
    story.headline(Xml.text(Xml.child(reference, "headline")));
    story.url(Xml.attribute(reference, "href"));
    story.url(Xml.attribute(reference, "residref"));
    story.source(NewsItem.name(Xml.child(reference, "provider")));
    story.source(NewsItem.name(Xml.child(Xml.child(item, "itemMeta"), "provider")));
    story.date(Xml.text(Xml.child(reference, "versionCreated")));
    Xml.children(reference, "description").stream()
        .map(Xml::html)
        .forEach(description -> story.summary("<p>" + description + "</p>"));
    return story;
  }
}
