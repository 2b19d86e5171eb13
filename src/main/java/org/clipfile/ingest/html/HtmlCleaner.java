package org.clipfile.ingest.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Lets through what an article may hold, and nothing else: text blocks, tables, links to the web,
 * and pictures of the archive. No script, style, form, frame or remote reference survives. Cleaning
 * the cleaned changes nothing.
 */
final class HtmlCleaner {
  private static final String[] TAGS = {
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "code",
    "figure",
    "figcaption",
    "img",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "a",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "mark",
    "br",
    "hr",
    "q",
    "cite",
    "time",
    "abbr",
    "ruby",
    "rt",
    "rp",
    "bdo",
    "bdi",
    "span"
  };

  private static final Safelist SAFELIST =
      new Safelist()
          .addTags(TAGS)
          .addAttributes(":all", "dir", "lang")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addAttributes("img", "src", "alt")
          .addProtocols("img", "src", "clip")
          .addAttributes("time", "datetime")
          .addAttributes("abbr", "title")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope");

  /** Parsing what was written may move a misplaced block once more; then all stands still. */
  private static final int ROUNDS = 8;

  private HtmlCleaner() {}

  /** A clean copy of an element's content, in a body of its own. */
  static Element clean(Element content, PictureKeeper pictures) {
    Element source = content.clone();
    pictures.keep(source);
    Element body = once(source);
    String html = body.html();
    for (int i = 0; i < ROUNDS; i++) {
      body = once(parse(html));
      String again = body.html();
      if (again.equals(html)) {
        break;
      }
      html = again;
    }
    return body;
  }

  private static Element once(Element content) {
    Element shaped = content.clone();
    BlockShape.shape(shaped);
    Document dirty = Document.createShell("");
    dirty.outputSettings().prettyPrint(false);
    dirty.body().append("");
    shaped.childNodesCopy().forEach(dirty.body()::appendChild);
    Document clean = new Cleaner(SAFELIST).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body();
  }

  private static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }
}
