package org.clipfile.export.epub;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds a book together: its package document, and its table of contents. */
record BookPackage(
    String title,
    String language,
    String identifier,
    String modified,
    List<Epub.Entry> chapters,
    List<Epub.Entry> pictures) {
  static final String CONTAINER =
      new Xml()
          .open(
              "container",
              "version",
              "1.0",
              "xmlns",
              "urn:oasis:names:tc:opendocument:xmlns:container")
          .open("rootfiles")
          .empty(
              "rootfile",
              "full-path",
              "OEBPS/package.opf",
              "media-type",
              "application/oebps-package+xml")
          .close("rootfiles")
          .close("container")
          .line()
          .toString();

  static final String STYLE =
      """
      body { line-height: 1.45; }
      h1 { line-height: 1.15; margin: 0.2em 0; }
      .publication { font-weight: bold; color: #8a1c1c; margin: 0; }
      .deck { font-size: 1.15em; color: #565656; margin: 0.4em 0; }
      .byline { font-weight: bold; margin: 0.4em 0; }
      .provenance { font-size: 0.8em; color: #565656; margin: 0.1em 0; }
      header { border-bottom: 1px solid #b8b8b8; margin-bottom: 1em; padding-bottom: 0.6em; }
      figure { margin: 1em 0; }
      img { max-width: 100%; }
      figcaption { font-size: 0.85em; color: #565656; }
      table { border-collapse: collapse; }
      td, th { border: 1px solid #b8b8b8; padding: 0.2em 0.4em; text-align: start; }
      """;

  private static final String NAVIGATION = "nav.xhtml";

  /** The package document (EPUB 3.3, 5). */
  String document() {
    var xml = new Xml();
    xml.open(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "id",
            "xml:lang",
            language)
        .line();
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .element("dc:identifier", identifier, "id", "id")
        .element("dc:title", title)
        .element("dc:language", language)
        .element("dc:creator", "Clipfile")
        .element("meta", modified, "property", "dcterms:modified")
        .close("metadata")
        .line();
    xml.open("manifest").line();
    item(xml, "nav", NAVIGATION, "application/xhtml+xml", "nav");
    item(xml, "style", "style.css", "text/css", null);
    for (int i = 0; i < chapters.size(); i++) {
      Epub.Entry chapter = chapters.get(i);
      item(xml, "c" + (i + 1), chapter.name(), chapter.mediaType(), null);
    }
    for (int i = 0; i < pictures.size(); i++) {
      Epub.Entry picture = pictures.get(i);
      item(xml, "p" + (i + 1), picture.name(), picture.mediaType(), null);
    }
    xml.close("manifest").line();
    boolean rightToLeft = new ULocale(language).isRightToLeft();
    xml.open("spine", "page-progression-direction", rightToLeft ? "rtl" : null);
    xml.empty("itemref", "idref", "nav");
    for (int i = 0; i < chapters.size(); i++) {
      xml.empty("itemref", "idref", "c" + (i + 1));
    }
    return xml.close("spine").close("package").line().toString();
  }

  private static void item(
      Xml xml, String id, String href, String mediaType, @Nullable String properties) {
    xml.empty("item", "id", id, "href", href, "media-type", mediaType, "properties", properties)
        .line();
  }

  /** The table of contents (EPUB 3.3, 7). */
  String navigation() {
    var xml = new Xml();
    xml.open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            "en",
            "xml:lang",
            "en")
        .open("head")
        .element("title", title)
        .empty("link", "rel", "stylesheet", "href", "style.css")
        .close("head")
        .line();
    xml.open("body").open("nav", "epub:type", "toc").element("h1", "Contents").open("ol").line();
    for (Epub.Entry chapter : chapters) {
      xml.open("li")
          .element("a", chapter.title(), "href", chapter.name(), "dir", "auto")
          .close("li")
          .line();
    }
    return xml.close("ol").close("nav").close("body").close("html").line().toString();
  }
}
