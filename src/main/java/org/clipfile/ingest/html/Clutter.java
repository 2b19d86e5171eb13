package org.clipfile.ingest.html;

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

  private static final String AROUND =
      "nav, footer, aside, menu, [role=navigation], [role=complementary], [role=contentinfo], [role=search],"
          + " [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=banner]";

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?i)-ad-|^ad-|^ads?$|advert|ai2html|banner|breadcrumb|combx|comment|community|cookie|consent|disqus|extra|footer|gdpr|"
              + "header|legends|menu|modal|newsletter|outbrain|pager|pagination|popup|promo|related|recommend|"
              + "remark|replies|rss|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor|subscri|supplemental|"
              + "taboola|teaser-list|tooltip|yom-remote|author-bio|authorbox|kommentar|also-like|more-news|read-more|toolbar|jp-relatedposts|sharedaddy|print-only|noprint|login|paywall");
  private static final Pattern LIKELY =
      Pattern.compile("(?i)and|article|body|column|content|main|mathjax|shadow|story|entry|text");

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
    if (element.is(AROUND)) {
      return true;
    }
    if (rigour != Rigour.STRICT
        || element.is("body, article, main, a, html, table, tbody, tr, td, pre, code")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && UNLIKELY.matcher(names).find()
        && !LIKELY.matcher(names).find()
        && element.closest("table, code, pre") == null;
  }
}
