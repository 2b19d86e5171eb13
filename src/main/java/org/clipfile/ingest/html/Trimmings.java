package org.clipfile.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from a found article what is not its text: lists of links, share lines, its own headline.
 */
final class Trimmings {
  private static final Set<String> LINES =
      Set.of("h1", "h2", "p", "div", "span", "time", "address", "header", "ul");
  private static final Set<String> CONTAINERS =
      Set.of("ul", "ol", "div", "section", "table", "form");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final int LONGEST_TOLD = 500;
  private static final int LONGEST_SHARE = 299;

  private Trimmings() {}

  static void cut(Element article, PageMetadata metadata, Clutter.Rigour rigour) {
    cutTold(article, metadata);
    if (rigour == Clutter.Rigour.NONE) {
      return;
    }
    for (Element element : article.getAllElements()) {
      if (!element.equals(article) && element.parent() != null && isShare(element)) {
        element.remove();
      }
    }
    for (Element element : named(article, CONTAINERS)) {
      if (!element.equals(article) && element.parent() != null && isClutter(element)) {
        element.remove();
      }
    }
    named(article, HEADINGS).stream()
        .filter(h -> BlockScores.classWeight(h) < 0 || BlockScores.linkDensity(h) > 0.6)
        .toList()
        .forEach(Element::remove);
  }

  private static List<Element> named(Element article, Set<String> names) {
    return article.stream().filter(e -> names.contains(e.normalName())).toList();
  }

  /** What has a field of its own: headline, deck, and the lines with byline and date alone. */
  private static void cutTold(Element article, PageMetadata metadata) {
    String headline = plain(metadata.headline());
    Set<String> told = new HashSet<>(List.of(headline, plain(metadata.deck())));
    Set<String> credits = new HashSet<>(List.of(plain(metadata.byline())));
    metadata.authors().forEach(author -> credits.add(plain(author)));
    for (Element element : named(article, LINES)) {
      boolean inside = !element.equals(article) && element.parent() != null;
      String text = inside ? Texts.upTo(element, LONGEST_TOLD) : null;
      if (text != null && !text.isEmpty() && isTold(element, text, told, credits, metadata)) {
        element.remove();
      }
    }
    Element h1 = article.selectFirst("h1");
    if (h1 != null && !headline.isEmpty() && isSameStart(plain(h1.text()), headline)) {
      h1.remove();
    }
  }

  private static boolean isTold(
      Element element, String text, Set<String> told, Set<String> credits, PageMetadata metadata) {
    String plain = plain(text);
    boolean line =
        told.contains(plain) || isCredit(plain, credits) || isDate(element, text, metadata);
    return !plain.isEmpty() && line;
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
  private static boolean isDate(Element element, String text, PageMetadata metadata) {
    ClippingDate published = metadata.dates().published();
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
    if (text == null) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(lower.length());
    boolean parted = false;
    for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
      int c = lower.codePointAt(at);
      if (Character.isLetter(c) || isNumber(c)) {
        plain.append(parted && !plain.isEmpty() ? " " : "").appendCodePoint(c);
        parted = false;
      } else {
        parted = true;
      }
    }
    return plain.toString();
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isShare(Element element) {
    return (NameWords.of(element) & NameWords.SHARE) != 0
        && Texts.upTo(element, LONGEST_SHARE) != null
        && element.closest("figure") == null;
  }

  private static boolean isClutter(Element element) {
    if (Texts.isEmpty(element)) {
      return element.selectFirst("img, picture, figure, hr, br") == null;
    }
    int weight = BlockScores.classWeight(element);
    if (weight < 0) {
      return true;
    }
    if (Texts.commas(element, 10) >= 10) {
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
