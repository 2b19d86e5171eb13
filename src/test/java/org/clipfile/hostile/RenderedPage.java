package org.clipfile.hostile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.render.ArticlePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells whether the page that is shown and handed on of an article is harmless. */
final class RenderedPage {
  private static final Set<String> OUTSIDE_BODY =
      Set.of("html", "head", "meta", "title", "style", "body");

  private static final Set<String> NEVER =
      Set.of(
          ("script iframe frame frameset object embed applet form input button select textarea link"
                  + " base svg math audio video source track template noscript plaintext xmp marquee"
                  + " portal canvas")
              .split(" ", -1));

  private RenderedPage() {}

  /** What is wrong with it, a line each; empty where nothing is. */
  static List<String> faults(Article article) {
    var original = new OriginalInfo("0".repeat(64), "source", "html", 1);
    String html =
        ArticlePage.html(
            new Clipping(1, article, Instant.EPOCH, original),
            sha256 -> "data:image/png;base64,AAAA");
    var faults = new ArrayList<String>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      String name = element.normalName();
      if (NEVER.contains(name)) {
        faults.add("element " + name);
      }
      if (OUTSIDE_BODY.contains(name) && element.closest("article") != null) {
        faults.add("element " + name + " within the article");
      }
      for (Attribute attribute : element.attributes()) {
        check(name, attribute, faults);
      }
    }
    return faults;
  }

  private static void check(String element, Attribute attribute, List<String> faults) {
    String name = attribute.getKey();
    String value = attribute.getValue().toLowerCase(Locale.ROOT);
    boolean fine =
        switch (name) {
          case "href" -> value.matches("(?s)(?:https?://|mailto:).*|#at-[1-9][0-9]*");
          case "id" -> value.matches("at-[1-9][0-9]*");
          case "src" -> value.startsWith("data:image/png;base64,");
          case "content", "http-equiv" -> element.equals("meta");
          default ->
              !name.startsWith("on")
                  && !Set.of(
                          "style",
                          "srcset",
                          "action",
                          "formaction",
                          "background",
                          "ping",
                          "srcdoc",
                          "poster",
                          "data",
                          "xlink:href",
                          "name")
                      .contains(name);
        };
    if (!fine && !(element.equals("meta") && name.equals("name"))) {
      faults.add("attribute " + element + " " + name + "=" + value);
    }
  }
}
