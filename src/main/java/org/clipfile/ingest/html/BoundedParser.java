package org.clipfile.ingest.html;

import java.util.function.Supplier;
import org.clipfile.ingest.Utf8Text;
import org.clipfile.ingest.html.tree.QuickParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Parses pages in a time that their size bounds. The rules of HTML and what is done with an article
 * take a time that grows with the square of some proportions that no honest page has: for a page
 * that has them, and for one of more elements than any article, its text alone is taken.
 */
public final class BoundedParser {
  /** The longest articles, with all that stands around them, have a third of it. */
  private static final int MOST_ELEMENTS = 100_000;

  /** A table that is not closed makes the parser move all that follows. */
  private static final int MOST_TABLES = 5_000;

  /** Whatever shape so few elements are in, they are read soon. */
  private static final int FEW_ELEMENTS = 4_000;

  /** How many levels all nodes may have together; a page of 100,000 nodes has 30 for each. */
  private static final long MOST_LEVELS = 3_000_000;

  /** How many nodes one element may hold. */
  private static final int MOST_CHILDREN = 30_000;

  private BoundedParser() {}

  /** The page; where it is out of all proportion, its head and the paragraphs of its text. */
  public static Document parse(String html) {
    return parse(html, () -> Jsoup.parse(html));
  }

  /** The same without what scripts and styles hold and nobody reads. */
  static Document parsePage(Utf8Text html) {
    Document page = QuickParser.parse(html);
    return page == null ? parse(UnreadCode.dropped(html.text())) : page;
  }

  /** The body whose content some HTML is; where that is out of all proportion, its text. */
  public static Element fragment(String html) {
    return fragment(html, "");
  }

  /**
   * The body whose content some HTML is; where that is out of all proportion, its text.
   *
   * @param address which its links are relative to
   */
  public static Element fragment(String html, String address) {
    return parse(html, () -> Jsoup.parseBodyFragment(html, address)).body();
  }

  private static Document parse(String html, Supplier<Document> parser) {
    int elements = count(html, "", MOST_ELEMENTS);
    if (elements > MOST_ELEMENTS
        || (elements > MOST_TABLES && count(html, "table", MOST_TABLES) > MOST_TABLES)) {
      return FlatPage.of(html);
    }
    Document page = parser.get();
    return elements <= FEW_ELEMENTS || isInProportion(page) ? page : FlatPage.of(html);
  }

  /** Counts opening tags whose names begin so, at least until there are too many. */
  private static int count(String html, String name, int most) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0 && count <= most; at = html.indexOf('<', at + 1)) {
      boolean tag = at + 1 < html.length() && Character.isLetter(html.charAt(at + 1));
      count += tag && html.regionMatches(true, at + 1, name, 0, name.length()) ? 1 : 0;
    }
    return count;
  }

  private static boolean isInProportion(Document page) {
    var sums = new long[2];
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          sums[0] += depth;
          sums[1] = Math.max(sums[1], node.childNodeSize());
        },
        page);
    return sums[0] <= MOST_LEVELS && sums[1] <= MOST_CHILDREN;
  }
}
