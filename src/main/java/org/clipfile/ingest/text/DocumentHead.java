package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.BodyText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs above the body of a document, and takes those out that tell something. */
public final class DocumentHead {
  /** Further down no paragraph tells of the article. */
  private static final int LONGEST_HEAD = 40;

  /** So many short paragraphs may stand above the headline. */
  private static final int LAST_HEADLINE = 8;

  private static final int LONGEST_ABOVE = 150;

  private final List<Element> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** To which block a line belongs. */
  private final List<Integer> owners = new ArrayList<>();

  private DocumentHead() {}

  /** The first heading, where only short paragraphs stand above it, or null. */
  public static @Nullable Element heading(Element body) {
    Element heading = body.selectFirst("h1");
    if (heading == null || heading.elementSiblingIndex() >= LAST_HEADLINE) {
      return null;
    }
    for (Element above = heading.previousElementSibling();
        above != null;
        above = above.previousElementSibling()) {
      if (!above.normalName().equals("p") || above.text().length() > LONGEST_ABOVE) {
        return null;
      }
    }
    return heading;
  }

  /**
   * What the first paragraphs tell; they are removed from the body.
   *
   * @param headline what the document marks as such, no longer in the body, or null
   */
  public static ArticleHead takeFrom(Element body, @Nullable String headline) {
    var document = new DocumentHead();
    document.read(body);
    var head = new ArticleHead(document.lines, headline);
    for (int i = 0; i < document.blocks.size(); i++) {
      document.takeOut(i, head);
    }
    return head;
  }

  private void read(Element body) {
    for (Element child : body.children()) {
      boolean text = child.normalName().matches("p|h[1-6]") && child.selectFirst("img") == null;
      if (!text || blocks.size() >= LONGEST_HEAD) {
        break;
      }
      for (String line : BodyText.of(child).split("\n", -1)) {
        lines.add(line.strip());
        owners.add(blocks.size());
      }
      lines.add("");
      owners.add(blocks.size());
      blocks.add(child);
    }
  }

  /** Leaves of a block those lines that tell nothing. */
  private void takeOut(int index, ArticleHead head) {
    Element block = blocks.get(index);
    var left = new ArrayList<String>();
    boolean taken = false;
    for (int line = 0; line < lines.size(); line++) {
      if (owners.get(line) == index && !lines.get(line).isEmpty()) {
        if (head.isHead(line)) {
          taken = true;
        } else {
          left.add(lines.get(line));
        }
      }
    }
    if (taken && left.isEmpty()) {
      block.remove();
    } else if (taken) {
      block.empty();
      for (int i = 0; i < left.size(); i++) {
        if (i > 0) {
          block.appendElement("br");
        }
        block.appendText(left.get(i));
      }
    }
  }
}
