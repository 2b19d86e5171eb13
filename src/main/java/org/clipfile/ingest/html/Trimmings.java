package org.clipfile.ingest.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from a found article what is not its text: lists of links, share lines, its own headline.
 */
final class Trimmings {
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(^|[ _-])(share|sharing|social|sharedaddy|addtoany|tags?|related|newsletter|byline|dateline|timestamp|credit|breadcrumbs?|comments?)($|[ _-])");

  private Trimmings() {}

  static void cut(
      Element article, @Nullable String headline, @Nullable String deck, Clutter.Rigour rigour) {
    cutRepeated(article, headline, deck);
    if (rigour == Clutter.Rigour.NONE) {
      return;
    }
    for (Element element : article.select("*")) {
      if (!element.equals(article) && element.parent() != null && isShare(element)) {
        element.remove();
      }
    }
    for (Element element : article.select("ul, ol, div, section, table, form")) {
      if (!element.equals(article) && element.parent() != null && isClutter(element)) {
        element.remove();
      }
    }
    article.select("h1, h2, h3, h4, h5, h6").stream()
        .filter(h -> BlockScores.classWeight(h) < 0 || BlockScores.linkDensity(h) > 0.6)
        .toList()
        .forEach(Element::remove);
  }

  /** The headline and the deck have fields of their own. */
  private static void cutRepeated(
      Element article, @Nullable String headline, @Nullable String deck) {
    for (Element element : article.select("h1, h2, p, div")) {
      String text = plain(element.text());
      boolean heading = element.normalName().startsWith("h");
      if (!text.isEmpty()
          && !element.equals(article)
          && element.parent() != null
          && ((heading && text.equals(plain(headline))) || text.equals(plain(deck)))) {
        element.remove();
      }
    }
    article.select("h1").stream()
        .limit(1)
        .forEach(h1 -> {
          if (plain(headline).startsWith(plain(h1.text()))
              || plain(h1.text()).startsWith(plain(headline))) {
            h1.remove();
          }
        });
  }

  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean isShare(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1 && SHARE.matcher(names).find() && element.text().length() < 300;
  }

  private static boolean isClutter(Element element) {
    String text = element.text();
    if (text.isEmpty()) {
      return element.selectFirst("img, picture, figure, hr, br") == null;
    }
    int weight = BlockScores.classWeight(element);
    if (weight < 0) {
      return true;
    }
    if (text.chars().filter(c -> ",،、，".indexOf(c) >= 0).count() >= 10) {
      return false;
    }
    if (element.normalName().equals("table") && element.select("tr").size() > 2) {
      return BlockScores.linkDensity(element) > 0.5;
    }
    int paragraphs = element.select("p").size();
    int items = element.select("li").size() - (element.normalName().startsWith("d") ? 0 : 100);
    double links = BlockScores.linkDensity(element);
    int pictures = element.select("img").size();
    boolean figure = element.closest("figure") != null || element.selectFirst("figure") != null;
    return (!figure && pictures > 1 && (double) paragraphs / pictures < 0.5)
        || (items > paragraphs && element.normalName().equals("div") && links > 0.2)
        || (weight < 25 && links > 0.33)
        || (weight >= 25 && links > 0.5);
  }
}
