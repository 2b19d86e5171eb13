package org.clipfile.ingest.enex;

import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** ENML, the XHTML of Evernote's notes, as HTML. */
final class Enml {
  /** What stands for a picture's address in front of its hash. */
  static final String HASH = "enex:";

  private Enml() {}

  /** The text of a note: a document within the document. */
  static String html(Element content) throws RefusedInput {
    Element note = Xml.first(content, "en-note");
    if (note == null) {
      Document document = Xml.parse(content.wholeText());
      Element inner = document.selectFirst("en-note");
      note = inner == null ? document : inner;
    }
    note.select("en-media").forEach(Enml::media);
    note.select("en-todo")
        .forEach(todo ->
            todo.replaceWith(
                new TextNode(todo.attr("checked").equals("true") ? "\u2611 " : "\u2610 ")));
    note.select("en-crypt")
        .forEach(secret -> secret.replaceWith(new TextNode("\ud83d\udd12 " + secret.attr("hint"))));
    return Xml.html(note);
  }

  private static void media(Element media) {
    if (media.attr("type").startsWith("image/")) {
      media.replaceWith(
          new Element("img").attr("src", HASH + media.attr("hash")).attr("alt", media.attr("alt")));
    } else {
      media.remove();
    }
  }
}
