package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;

/** Reads NITF, the News Industry Text Format: a story of an agency or a newspaper. */
public final class NitfReader implements ClippingReader {
  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public boolean recognises(Input input) {
    return input.root().name().equalsIgnoreCase("nitf");
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Xml.Tree tree = Xml.read(input.bytes());
    var stories = new ArrayList<WireStory>();
    List<Element> inside = Xml.children(tree.root(), "nitf");
    for (Element nitf : inside.isEmpty() ? List.of(tree.root()) : inside) {
      var story = new WireStory();
      Nitf.tell(nitf, story);
      stories.add(story);
    }
    return WireContents.of(stories, tree.cut(), input.companions());
  }
}
