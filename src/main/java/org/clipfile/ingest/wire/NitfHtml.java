package org.clipfile.ingest.wire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of an NITF document as HTML, its pictures with their captions among it. */
final class NitfHtml {
  private static final Map<String, String> NAMES =
      Map.of(
          "hl1",
          "h2",
          "hl2",
          "h3",
          "block",
          "div",
          "note",
          "div",
          "bq",
          "blockquote",
          "fn",
          "p",
          "nitf-table",
          "div",
          "credit",
          "cite",
          "media-caption",
          "figcaption");

  private NitfHtml() {}

  static String of(Element content) {
    Element copy = content.clone();
    Xml.all(copy, "media").forEach(NitfHtml::picture);
    for (Element fraction : Xml.all(copy, "frac")) {
      fraction.replaceWith(new TextNode(" " + fraction.text().replace(" ", "")));
    }
    removeLead(copy);
    return Xml.html(copy, name -> NAMES.getOrDefault(name, name));
  }

  /** Archives give the lead by itself, and once more with the text. */
  private static void removeLead(Element content) {
    Element lead = content.selectFirst("block[class=lead_paragraph]");
    Element text = content.selectFirst("block[class=full_text]");
    if (lead != null && text != null && text.text().startsWith(lead.text())) {
      lead.remove();
    }
  }

  /** Puts a figure in the place of what NITF says of a picture; other media keep their caption. */
  private static void picture(Element media) {
    List<Element> references = Xml.children(media, "media-reference");
    boolean isPicture = media.attr("media-type").matches("(?i)image|photo|picture|graphic|");
    var figure = new Element("figure");
    if (isPicture && !references.isEmpty()) {
      Element reference = references.getFirst();
      figure
          .appendElement("img")
          .attr("src", source(media, reference))
          .attr("alt", reference.attr("alternate-text"));
    }
    String caption =
        Stream.of("media-caption", "media-producer")
            .map(name -> text(media, name))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    if (!caption.isEmpty()) {
      figure.appendElement("figcaption").text(caption);
    }
    media.replaceWith(figure);
  }

  private static String source(Element media, Element reference) {
    Element object = Xml.child(media, "media-object");
    return object != null && object.attr("encoding").equalsIgnoreCase("base64")
        ? "data:image;base64," + object.wholeText().strip()
        : reference.attr("source");
  }

  private static @Nullable String text(Element media, String name) {
    String text =
        Xml.children(media, name).stream()
            .map(Xml::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? null : text;
  }
}
