package org.clipfile.ingest.feed;

import java.util.List;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.clipfile.ingest.XmlRoot;

/**
 * Reads a feed in XML: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0. Each item is a clipping: with
 * its full content, else with its summary, else as a link.
 */
public final class FeedReader implements ClippingReader {
  private static final List<String> RDF = List.of("purl.org/rss/1.0/", "netscape.com/rdf/simple/");
  private static final List<String> ATOM = List.of("www.w3.org/2005/Atom", "purl.org/atom/ns#");

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public boolean recognises(Input input) {
    XmlRoot root = input.root();
    return switch (root.name()) {
      case "rss" -> true;
      case "RDF" -> RDF.stream().anyMatch(root::mentions);
      case "feed", "entry" -> ATOM.stream().anyMatch(root::mentions);
      default -> false;
    };
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Xml.Tree tree = Xml.read(input.bytes());
    boolean atom = Xml.name(tree.root()).startsWith("atom:");
    List<FeedEntry> entries =
        atom ? new Atom(tree.root()).entries() : new Rss(tree.root()).entries();
    return FeedContents.of(entries, tree.cut(), input.companions());
  }
}
