package org.clipfile.ingest.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
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

  /** Knows links to the web by their letters, where their addresses need not be taken apart. */
  private static final class Plain extends Safelist {
    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      return (tag.equals("a") && attribute.getKey().equals("href") && isPlain(attribute.getValue()))
          || super.isSafeAttribute(tag, element, attribute);
    }

    private static boolean isPlain(String target) {
      return (target.startsWith("https://") || target.startsWith("http://"))
          && SettledBody.isPlain(target);
    }
  }

  private static final Safelist SAFELIST =
      new Plain()
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

  private static final Cleaner CLEANER = new Cleaner(SAFELIST);

  /** Parsing what was written may move a misplaced block once more; then all stands still. */
  private static final int ROUNDS = 8;

  private HtmlCleaner() {}

  /**
   * What is clean.
   *
   * @param html the same written out
   */
  record Clean(Element body, String html) {
    static Clean of(Document dirty) {
      BlockShape.shape(dirty.body());
      Document clean = CLEANER.clean(dirty);
      clean.outputSettings().prettyPrint(false);
      return new Clean(clean.body(), clean.body().html());
    }
  }

  /** A clean copy of an element's content, in a body of its own. */
  static Clean clean(Element content, PictureKeeper pictures) {
    Element source = content.clone();
    pictures.keep(source);
    Document dirty = Document.createShell("");
    dirty.body().attributes().addAll(source.attributes()); // direction and language are handed down
    dirty.body().appendChildren(List.copyOf(source.childNodes()));
    Clean clean = Clean.of(dirty);
    for (int i = 0; i < ROUNDS && !SettledBody.isSettled(clean.body); i++) {
      Clean again = Clean.of(Jsoup.parseBodyFragment(clean.html));
      if (again.html.equals(clean.html)) {
        return again;
      }
      clean = again;
    }
    return clean;
  }
}
