package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;

/**
 * Reads NewsML 1.0 to 1.2 (IPTC), which older services still send: items of components within
 * components, whose texts are NITF, XHTML or plain.
 */
public final class NewsMl1Reader implements ClippingReader {
  @Override
  public String format() {
    return "newsml1";
  }

  @Override
  public boolean recognises(Input input) {
    return input.root().name().equals("NewsML");
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Xml.Tree tree = Xml.read(input.bytes());
    var stories = new ArrayList<WireStory>();
    for (Element item : Xml.children(tree.root(), "NewsItem")) {
      Element outermost = Xml.child(item, "NewsComponent");
      if (outermost != null) {
        List<Element> own = stories(outermost);
        for (Element component : own.isEmpty() ? List.of(outermost) : own) {
          stories.add(new NewsComponent(component, input.companions()).story());
        }
      }
    }
    return WireContents.of(stories, tree.cut(), input.companions());
  }

  /**
   * The components that are stories: those that have a headline and a text, and the innermost that
   * have a headline. What has none, such as a text beside its picture, belongs to the story around.
   */
  private static List<Element> stories(Element component) {
    var stories = new ArrayList<Element>();
    for (Element child : Xml.children(component, "NewsComponent")) {
      stories.addAll(stories(child));
    }
    if (NewsComponent.hasHeadline(component) && (stories.isEmpty() || hasText(component))) {
      stories.addFirst(component);
    }
    return stories;
  }

  /** Whether a text stands in it that is no inner story's. */
  private static boolean hasText(Element component) {
    return Xml.children(component, "ContentItem").stream().anyMatch(NewsComponent::isText)
        || Xml.children(component, "NewsComponent").stream()
            .anyMatch(child -> !NewsComponent.hasHeadline(child) && hasText(child));
  }
}
