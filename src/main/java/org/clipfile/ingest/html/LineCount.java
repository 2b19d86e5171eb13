package org.clipfile.ingest.html;

import java.util.Set;
import org.clipfile.ingest.html.article.Shown;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a page or of a part of it, as they are told apart on the screen, in one walk: prose,
 * links, and how long the prose goes on without a line that leads elsewhere.
 */
final class LineCount {
  /** In letters; a shorter line is a label. */
  private static final int PROSE = 60;

  /** In letters; a shorter link is a menu's or a button's. */
  private static final int TEASER = 20;

  /** A letter of a script that writes whole words as one or two says as much as so many others. */
  private static final int DENSE = 2;

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "select", "textarea", "svg", "iframe");

  private int letters;
  private int linked;
  private int run;
  private int longest;
  private int teasers;
  private boolean password;

  private int lineLetters;
  private int lineLinked;

  private final int enough;

  private LineCount(int enough) {
    this.enough = enough;
  }

  /**
   * @param enough once prose has gone on for so many letters, no more is counted
   */
  static LineCount of(Element root, int enough) {
    var count = new LineCount(enough);
    count.take(root, false);
    count.endLine();
    return count;
  }

  /** All letters and digits. */
  int letters() {
    return letters;
  }

  /** The share of the letters that are linked, between 0 and 1. */
  double linkedShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /** The most letters of prose without a line between that leads elsewhere. */
  int longestRun() {
    return longest;
  }

  /** The lines that lead elsewhere and are as long as a headline, perhaps with a day beside. */
  int teasers() {
    return teasers;
  }

  /** Whether a password is asked for. */
  boolean asksForPassword() {
    return password;
  }

  private void take(Element element, boolean inLink) {
    String name = element.normalName();
    if (SILENT.contains(name) || Shown.isHidden(element)) {
      return;
    }
    if (name.equals("input")) {
      password |= NameWords.value(element, "type").equalsIgnoreCase("password");
    }
    boolean block = element.isBlock();
    if (block) {
      endLine();
    }
    boolean link = inLink || name.equals("a") || name.equals("button");
    for (int i = 0; i < element.childNodeSize() && longest < enough; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        count(text.getWholeText(), link);
      } else if (node instanceof Element inner) {
        take(inner, link);
      }
    }
    if (block) {
      endLine();
    }
  }

  private void count(String text, boolean link) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        count++;
      } else if (c > ' ' && Character.isLetterOrDigit(c)) {
        count += c >= '\u2e80' ? DENSE : 1;
      }
    }
    letters += count;
    lineLetters += count;
    if (link) {
      linked += count;
      lineLinked += count;
    }
  }

  private void endLine() {
    if (lineLinked * 3 >= lineLetters * 2) {
      if (lineLinked >= TEASER) {
        teasers++;
        run = 0;
      }
    } else if (lineLetters >= PROSE && lineLinked * 2 < lineLetters) {
      run += lineLetters;
      longest = Math.max(longest, run);
    }
    lineLetters = 0;
    lineLinked = 0;
  }
}
