package org.clipfile.ingest.html;

import org.clipfile.ingest.html.article.Shown;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** All that a person sees of a page. */
final class VisiblePage {
  private VisiblePage() {}

  /** A copy of a page's body without what it hides. */
  static Element of(Element body) {
    Element copy = body.shallowClone();
    copy(body, copy);
    return copy;
  }

  private static void copy(Element from, Element to) {
    for (int i = 0; i < from.childNodeSize(); i++) {
      Node node = from.childNode(i);
      if (!(node instanceof Element element)) {
        to.appendChild(node.clone());
      } else if (!Shown.isHidden(element)) {
        Element kept = element.shallowClone();
        to.appendChild(kept);
        copy(element, kept);
      }
    }
  }
}
