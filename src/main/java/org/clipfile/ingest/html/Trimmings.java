package org.clipfile.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.Dates;
import org.clipfile.model.ClippingDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from a found article what is not its text: lists of links, share lines, its own headline.
 */
final class Trimmings {
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(^|[ _-])(share|sharing|social|sharedaddy|addtoany|tags?|related|newsletter|byline|dateline|timestamp|credit|breadcrumbs?|comments?)($|[ _-])");

  private static final int LONGEST_TOLD = 500;

  private Trimmings() {}

  static void cut(Element article, PageMetadata metadata, Clutter.Rigour rigour) {
    cutTold(article, metadata);
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

  /** What has a field of its own: headline, deck, and the lines with byline and date alone. */
  private static void cutTold(Element article, PageMetadata metadata) {
    String headline = plain(metadata.headline());
    Set<String> told = new HashSet<>(List.of(headline, plain(metadata.deck())));
    Set<String> credits = new HashSet<>(List.of(plain(metadata.byline())));
    metadata.authors().forEach(author -> credits.add(plain(author)));
    for (Element element : article.select("h1, h2, p, div, span, time, address, header, ul")) {
      boolean inside = !element.equals(article) && element.parent() != null;
      if (inside && element.text().length() <= LONGEST_TOLD) {
        String text = plain(element.text());
        boolean line = told.contains(text) || isCredit(text, credits) || isDate(element, metadata);
        if (!text.isEmpty() && line) {
          element.remove();
        }
      }
    }
    Element h1 = article.selectFirst("h1");
    if (h1 != null && !headline.isEmpty() && isSameStart(plain(h1.text()), headline)) {
      h1.remove();
    }
  }

  private static boolean isSameStart(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isCredit(String text, Set<String> credits) {
    int space = text.indexOf(' ');
    return credits.contains(text)
        || (space > 0 && space <= 8 && credits.contains(text.substring(space + 1)));
  }

  /** A line that is a date and nothing else, and the day the article was published. */
  private static boolean isDate(Element element, PageMetadata metadata) {
    ClippingDate published = metadata.dates().published();
    String text = element.text();
    if (published == null || text.length() > 60 || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    Element time = element.normalName().equals("time") ? element : element.selectFirst("time");
    String written = time != null && time.text().equals(text) ? time.attr("datetime") : "";
    return Dates.whole(text)
        .or(() -> Dates.find(written))
        .filter(date -> date.value().toLocalDate().equals(published.firstDay()))
        .isPresent();
  }

  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean isShare(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && SHARE.matcher(names).find()
        && element.text().length() < 300
        && element.closest("figure") == null;
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
