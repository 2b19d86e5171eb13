package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page may be a date, and where it stands; gathered in the walk over the page. */
final class DateTrail {
  /** Pages with more dates are lists. */
  private static final int MOST = 400;

  private static final int LABEL = 40;

  /**
   * A place where a date may stand.
   *
   * @param element what its name or its class calls a date, or what the text stands in
   * @param text the text, or null where the element itself is meant
   * @param at how much text stands before it
   * @param label the short text before it, or empty
   */
  record Spot(Element element, @Nullable String text, int at, String label) {}

  final List<Spot> spots = new ArrayList<>();
  final List<Spot> headings = new ArrayList<>();

  private int at;
  private String last = "";

  void heading(Element heading) {
    headings.add(new Spot(heading, null, at, ""));
  }

  void element(Element element) {
    if (spots.size() < MOST) {
      spots.add(new Spot(element, null, at, last));
    }
  }

  void text(TextNode node) {
    String text = node.getWholeText();
    int visible = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible += c > ' ' ? 1 : 0;
      digits += c <= '9' ? (c >= '0' ? 1 : 0) : c > 127 && Character.isDigit(c) ? 1 : 0;
    }
    if (visible == 0) {
      return;
    }
    if (digits >= 4 && spots.size() < MOST && node.parentNode() instanceof Element parent) {
      spots.add(new Spot(parent, text, at, last));
    }
    at += visible;
    last = visible <= LABEL ? text : "";
  }
}
