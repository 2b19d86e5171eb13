package org.clipfile.ingest.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Leaves out of a page what is no article: machinery, what is not shown, and what stands around.
 */
final class Clutter {
  /** How much is left out; later values leave less out. */
  enum Rigour {
    STRICT,
    LENIENT,
    NONE
  }

  private static final Set<String> MACHINERY =
      Set.of(
          ("script style template link meta object embed applet iframe frame frameset canvas svg"
                  + " input select textarea button dialog audio video map progress noscript")
              .split(" ", -1));

  /** Only their content counts. */
  private static final Set<String> WRAPPING = Set.of("font", "center");

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu");

  private static final Set<String> AROUND_ROLES =
      Set.of(
          "navigation complementary contentinfo search dialog alertdialog menu menubar banner"
              .split(" ", -1));

  /** Never left out for their class alone. */
  private static final Set<String> KEPT =
      Set.of("body article main a html table tbody tr td pre code".split(" ", -1));

  private static final Set<String> VERBATIM = Set.of("table", "pre", "code");

  private Clutter() {}

  /** Lazy pages show the picture itself only without scripts: it takes the placeholder's place. */
  static void showPictures(List<Element> noscripts) {
    for (Element noscript : noscripts) {
      if (noscript.selectFirst("img") != null && Texts.isEmpty(noscript)) {
        Element before = noscript.previousElementSibling();
        if (before != null && before.normalName().equals("img")) {
          before.remove();
        }
        noscript.unwrap();
      }
    }
  }

  /** A copy of a page's body without its clutter. */
  static Element without(Element body, Rigour rigour) {
    Element copy = body.shallowClone();
    copy(body, copy, rigour, false);
    return copy;
  }

  private static void copy(Element from, Element to, Rigour rigour, boolean verbatim) {
    for (int i = 0; i < from.childNodeSize(); i++) {
      Node node = from.childNode(i);
      if (!(node instanceof Element element)) {
        if (!(node instanceof Comment)) {
          to.appendChild(node.clone());
        }
      } else if (!isClutter(element, rigour, verbatim)) {
        boolean inside = verbatim || VERBATIM.contains(element.normalName());
        if (WRAPPING.contains(element.normalName())) {
          copy(element, to, rigour, inside);
        } else {
          Element kept = element.shallowClone();
          to.appendChild(kept);
          copy(element, kept, rigour, inside);
        }
      }
    }
  }

  private static boolean isClutter(Element element, Rigour rigour, boolean verbatim) {
    String name = element.normalName();
    if (MACHINERY.contains(name)) {
      return true;
    }
    if (rigour == Rigour.NONE) {
      return false;
    }
    if (AROUND.contains(name)) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return isHidden(element)
        || AROUND_ROLES.contains(NameWords.value(element, "role"))
        || (rigour == Rigour.STRICT && !verbatim && !KEPT.contains(name) && isUnlikely(element));
  }

  static boolean isHidden(Element element) {
    String style = NameWords.value(element, "style");
    if (!style.isEmpty()) {
      String plain = style.replace(" ", "");
      if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
        return true;
      }
    }
    return element.attributes().hasKey("hidden")
        || (NameWords.value(element, "aria-hidden").equals("true")
            && !element.className().contains("fallback-image"));
  }

  private static boolean isUnlikely(Element element) {
    int names = NameWords.of(element);
    return (names & NameWords.UNLIKELY) != 0 && (names & NameWords.LIKELY) == 0;
  }
}
