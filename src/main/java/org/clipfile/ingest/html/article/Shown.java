package org.clipfile.ingest.html.article;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements of a page show text: not its machinery, and not what is hidden. */
public enum Shown {
  /** What a reader of the page sees. */
  VISIBLE,
  /** What is hidden too: some pages show their article by a script. */
  ALL;

  boolean shows(Element element, String name) {
    return !isMachinery(name) && (this == ALL || !isHidden(element));
  }

  boolean shows(String name, @Nullable Attributes attributes) {
    return !isMachinery(name) && (this == ALL || attributes == null || !isHidden(attributes));
  }

  private static boolean isMachinery(String name) {
    return switch (name) {
      case "script", "style", "template", "link", "meta", "object", "embed", "applet", "iframe" ->
          true;
      case "frame", "frameset", "canvas", "svg", "math", "input", "select", "textarea", "button" ->
          true;
      case "dialog", "audio", "video", "map", "progress", "noscript", "option", "head", "title" ->
          true;
      case "base", "noembed", "noframes", "xmp", "plaintext", "area" -> true;
      default -> false;
    };
  }

  /** Whether an element says of itself that it is not to be seen. */
  public static boolean isHidden(Element element) {
    return element.attributesSize() > 0 && isHidden(element.attributes());
  }

  private static boolean isHidden(Attributes attributes) {
    String style = attributes.get("style");
    if (!style.isEmpty() && (style.contains("none") || style.contains("hidden"))) {
      String plain = style.replace(" ", "");
      if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
        return true;
      }
    }
    return attributes.hasKey("hidden")
        || (attributes.get("aria-hidden").equals("true")
            && !attributes.get("class").contains("fallback-image"));
  }
}
