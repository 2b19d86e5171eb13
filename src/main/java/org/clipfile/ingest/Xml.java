package org.clipfile.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML as it is found, broken or cut off, and nothing but what stands in it: a document type
 * is passed over unread, so that no entity is ever declared, expanded or fetched. The entities of
 * HTML are known without being declared. Thread-safe.
 *
 * <p>Names are given as {@code prefix:local}, with the usual prefix of a vocabulary whatever the
 * document calls it; those that are a format of their own (NITF, NewsML-G2, XHTML, RSS) have none.
 */
public final class Xml {
  /** A document of news is flat; deeper elements lie beside each other. */
  private static final int DEEPEST = 256;

  /** So many tags are no news. */
  private static final int MOST_TAGS = 1_000_000;

  private static final String CDATA = "<![CDATA[";

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w:.-]+)");

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/Atom", "atom"),
          Map.entry("http://purl.org/atom/ns#", "atom"),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://iptc.org/std/nar/2006-10-01/", ""),
          Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
          Map.entry("http://www.w3.org/1999/xhtml", ""));

  private Xml() {}

  /**
   * A document.
   *
   * @param root its root element
   * @param cut whether the end is missing
   */
  public record Tree(Element root, boolean cut) {}

  /**
   * The document that some bytes are.
   *
   * @throws RefusedInput where it has no element, or far too many
   */
  public static Tree read(byte[] bytes) throws RefusedInput {
    String text = Charsets.decode(bytes, declaredCharset(bytes));
    Document document = parse(text);
    Element root = document.firstElementChild();
    if (root == null) {
      throw new RefusedInput(RejectReason.DAMAGED, "The file is XML without any element.");
    }
    return new Tree(root, !isClosed(text, root.tagName()));
  }

  /** The charset that XML in ASCII or alike says it is in, known or not, or null. */
  static @Nullable String declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  /**
   * What some text is as XML, whether or not it has a root.
   *
   * @throws RefusedInput where it has far too many elements
   */
  public static Document parse(String text) throws RefusedInput {
    if (tags(text) > MOST_TAGS) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE, "The file has more than " + MOST_TAGS + " XML tags.");
    }
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
  }

  /** The name of an element. */
  public static String name(Element element) {
    String written = element.tagName();
    String prefix = PREFIXES.get(element.tag().namespace());
    if (prefix == null) {
      return written;
    }
    String local = written.substring(written.indexOf(':') + 1);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** The children of a name. */
  public static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first child of a name, or null; of nothing, nothing. */
  public static @Nullable Element child(@Nullable Element parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** The elements of a name, however deep. */
  public static List<Element> all(Element parent, String name) {
    return parent.stream().filter(e -> !e.equals(parent) && name(e).equals(name)).toList();
  }

  /** The first element of a name, however deep, or null. */
  public static @Nullable Element first(Element parent, String name) {
    return parent.stream()
        .filter(e -> !e.equals(parent) && name(e).equals(name))
        .findFirst()
        .orElse(null);
  }

  /** What an element says, on one line, or null where it says nothing. */
  public static @Nullable String text(@Nullable Element element) {
    return element == null ? null : line(element.wholeText());
  }

  /** An attribute's value on one line, or null where it has none. */
  public static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null ? null : line(element.attr(name));
  }

  /** What stands in an element, as HTML. */
  public static String html(Element element) {
    return html(element, UnaryOperator.identity());
  }

  /**
   * What stands in an element, as HTML.
   *
   * @param names what an element is called in HTML, by its local name
   */
  public static String html(Element element, UnaryOperator<String> names) {
    Document shell = Document.createShell("");
    shell.outputSettings().prettyPrint(false);
    Element copy = element.clone();
    shell.body().appendChild(copy);
    for (Element e : copy.getAllElements()) {
      String local = e.tagName().substring(e.tagName().indexOf(':') + 1);
      e.tagName(names.apply(local), Parser.NamespaceHtml);
    }
    copy.nodeStream(CDataNode.class)
        .toList()
        .forEach(data -> data.replaceWith(new TextNode(data.getWholeText())));
    return copy.html();
  }

  /** Where a declaration, comment or document type ends that stands at a place; else that place. */
  static int afterProlog(String text, int at) {
    if (text.startsWith("<?", at)) {
      return end(text, "?>", at);
    }
    if (text.startsWith("<!--", at)) {
      return end(text, "-->", at);
    }
    if (!text.startsWith("<!DOCTYPE", at)) {
      return at;
    }
    int close = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    return subset < 0 || close < subset ? end(text, ">", at) : end(text, ">", end(text, "]", at));
  }

  private static int end(String text, String mark, int from) {
    int at = from < 0 ? -1 : text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  private static @Nullable String line(String text) {
    String line = Spaces.squeezed(text);
    return line.isEmpty() ? null : line;
  }

  private static int tags(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0 && tags <= MOST_TAGS; ) {
      if (text.startsWith(CDATA, at)) {
        at = end(text, "]]>", at);
        at = at < 0 ? -1 : text.indexOf('<', at);
      } else {
        tags++;
        at = text.indexOf('<', at + 1);
      }
    }
    return tags;
  }

  private static boolean isClosed(String text, String root) {
    int end = text.lastIndexOf("</" + root);
    return end >= 0 ? text.indexOf('>', end) >= 0 : text.stripTrailing().endsWith("/>");
  }
}
