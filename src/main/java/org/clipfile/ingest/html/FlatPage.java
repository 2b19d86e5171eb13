package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a page, taken without building the page: one pass over its letters. */
final class FlatPage {
  /** So much of a page tells what it says of itself. */
  private static final int HEAD = 1 << 15;

  /** More paragraphs are put together, line under line. */
  private static final int MOST_PARAGRAPHS = 10_000;

  /** Rules part the articles of a bundle, of which there are some hundred. */
  private static final int MOST_RULES = 5_000;

  /** A rule among paragraphs, which are never blank. */
  private static final String RULE = "";

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "title",
          "textarea",
          "select",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "template",
          "svg",
          "math");

  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup",
          "mark", "q", "cite", "time", "abbr", "code", "img", "wbr", "bdi", "bdo", "ruby", "rt",
          "rp", "tt", "kbd", "samp", "var", "ins", "del", "nobr", "label");

  private final String html;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int rules;

  private FlatPage(String html) {
    this.html = html;
  }

  /** The page's head, and a body of nothing but paragraphs and the rules between them. */
  static Document of(String html) {
    Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), HEAD)));
    Element body = page.body().empty();
    List<String> paragraphs = new FlatPage(html).paragraphs();
    int together = 1 + paragraphs.size() / MOST_PARAGRAPHS;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      Element last = body.lastElementChild();
      if (text.equals(RULE)) {
        body.appendElement("hr");
      } else if (last == null || last.normalName().equals("hr") || i % together == 0) {
        body.appendElement("p").appendText(text);
      } else {
        last.appendElement("br");
        last.appendText(text);
      }
    }
    return page;
  }

  private List<String> paragraphs() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      paragraph.append(html, at, end);
      at = tag < 0 ? end : afterTag(tag);
    }
    endParagraph();
    return paragraphs;
  }

  /** Where the text goes on behind a tag, or behind what is taken for one. */
  private int afterTag(int at) {
    if (html.startsWith("<!--", at)) {
      return behind("-->", at + 4);
    }
    boolean closing = html.startsWith("</", at);
    int name = at + (closing ? 2 : 1);
    int end = name;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    if (end == name) {
      boolean declaration = html.startsWith("<!", at) || html.startsWith("<?", at) || closing;
      if (!declaration) {
        paragraph.append('<');
      }
      return declaration ? behind(">", name) : name;
    }
    String element = html.substring(name, Math.min(end, name + 20)).toLowerCase(Locale.ROOT);
    if (!INLINE.contains(element)) {
      endParagraph();
    }
    if (element.equals("hr")) {
      addRule();
    }
    int behind = behindAttributes(end);
    return closing || !SILENT.contains(element) ? behind : behindElement(element, behind);
  }

  private int behind(String sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? html.length() : at + sign.length();
  }

  private int behindAttributes(int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return html.length();
  }

  private int behindElement(String element, int from) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, element, 0, element.length())) {
        return at;
      }
    }
    return html.length();
  }

  private void addRule() {
    if (rules < MOST_RULES && !paragraphs.isEmpty() && !paragraphs.getLast().equals(RULE)) {
      paragraphs.add(RULE);
      rules++;
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      String text = Parser.unescapeEntities(paragraph.toString(), false).strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
      paragraph.setLength(0);
    }
  }
}
