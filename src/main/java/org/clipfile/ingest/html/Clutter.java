package org.clipfile.ingest.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no article: machinery, what is not shown, and what stands around. */
final class Clutter {
  /** How much is taken out; later values take out less. */
  enum Rigour {
    STRICT,
    LENIENT,
    NONE
  }

  private static final String MACHINERY =
      "script, style, template, link, meta, object, embed, applet, iframe, frame, frameset, canvas, svg, input,"
          + " select, textarea, button, dialog, audio, video, map, progress";

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu");

  private static final Set<String> AROUND_ROLES =
      Set.of(
          "navigation complementary contentinfo search dialog alertdialog menu menubar banner"
              .split(" ", -1));

  /** Never taken out for their class alone. */
  private static final Set<String> KEPT =
      Set.of("body article main a html table tbody tr td pre code".split(" ", -1));

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?i)(?:^|[ _-])ads?(?:[ _-]|$)|advert|banner|breadcrumb|comment|kommentar|disqus|community"
              + "|cookie|consent|gdpr|footer|header|masthead|menu|toolbar|modal|popup|tooltip|overlay"
              + "|newsletter|subscri|paywall|login|promo|sponsor|outbrain|taboola|related|recommend"
              + "|more-news|read-more|also-like|teaser-list|pager|pagination|rss|share|sharing|social"
              + "|sidebar|author-bio|authorbox|no-?print|print-only|replies|extra");
  private static final Pattern LIKELY =
      Pattern.compile("(?i)article|body|column|content|entry|main|story|text");

  private Clutter() {}

  static void remove(Element body, Rigour rigour) {
    keepPicturesOfNoscript(body);
    body.select(MACHINERY).remove();
    body.nodeStream(Comment.class).toList().forEach(Comment::remove);
    if (rigour == Rigour.NONE) {
      return;
    }
    for (Element element : body.getAllElements()) {
      if (!element.equals(body)
          && element.parent() != null
          && (isHidden(element) || isAround(element, rigour))) {
        element.remove();
      }
    }
  }

  /** Lazy pages show the picture itself only without scripts. */
  private static void keepPicturesOfNoscript(Element body) {
    for (Element noscript : body.select("noscript")) {
      if (noscript.selectFirst("img") != null && noscript.text().isBlank()) {
        Element before = noscript.previousElementSibling();
        if (before != null && before.normalName().equals("img")) {
          before.remove();
        }
        noscript.unwrap();
      } else {
        noscript.remove();
      }
    }
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (element.attr("aria-hidden").equals("true")
            && !element.className().contains("fallback-image"));
  }

  private static boolean isAround(Element element, Rigour rigour) {
    String name = element.normalName();
    if (AROUND.contains(name) || AROUND_ROLES.contains(element.attr("role"))) {
      return true;
    }
    String names = element.className() + " " + element.id();
    return rigour == Rigour.STRICT
        && !KEPT.contains(name)
        && names.length() > 1
        && UNLIKELY.matcher(names).find()
        && !LIKELY.matcher(names).find()
        && element.parents().stream().noneMatch(e -> isVerbatim(e.normalName()));
  }

  private static boolean isVerbatim(String name) {
    return name.equals("table") || name.equals("pre") || name.equals("code");
  }
}
