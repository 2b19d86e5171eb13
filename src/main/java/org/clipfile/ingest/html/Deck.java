package org.clipfile.ingest.html;

import org.clipfile.ingest.date.Dates;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What may be the line under a headline, by its class.
 *
 * @param element whose whole text it is
 * @param heading the {@code h1} or {@code h2} before it, or null
 */
record Deck(Element element, @Nullable Element heading) {
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  private static final Evaluator ASIDE = Selector.evaluatorOf("figure, aside, nav, form, footer");

  private static final int LONGEST = 400;

  /** In letters; what is shorter is a label, such as "News" or "See also". */
  private static final int SHORTEST = 16;

  /** A line of a page whose links hold more than this part of it leads elsewhere. */
  private static final double LINKED = 0.5;

  /** The deck of a page, as it tells it or marks it, or null. */
  static @Nullable String of(
      PageParts page,
      JsonLd data,
      Microdata micro,
      @Nullable String headline,
      @Nullable String byline) {
    String told =
        PageMetadata.first(data.first("alternativeHeadline"), micro.first("alternativeHeadline"));
    if (told != null && told.length() <= LONGEST && !repeats(told, headline)) {
      return Letters.squeezed(told);
    }
    for (Deck deck : page.decks) {
      String line = deck.isUnder(headline) ? deck.line() : null;
      if (line != null && !line.isEmpty() && !isOfHead(line, headline, byline)) {
        return deck.isProse(line) ? line : null; // what follows a label is not the deck either
      }
    }
    return null;
  }

  /** Whether a line tells again what stands in the article's head: headline, byline or day. */
  private static boolean isOfHead(String line, @Nullable String headline, @Nullable String byline) {
    return repeats(line, headline)
        || (byline != null && Letters.of(line).contains(Letters.of(byline)))
        || Dates.whole(line).isPresent();
  }

  private boolean isProse(String line) {
    int linked = element.select(LINKS).stream().mapToInt(link -> link.text().length()).sum();
    return Letters.of(line).codePoints().map(Deck::weight).sum() >= SHORTEST
        && linked <= line.length() * LINKED
        && element.closest(ASIDE) == null;
  }

  /** A sign that is a word by itself counts as several letters. */
  private static int weight(int letter) {
    return Character.isIdeographic(letter) ? 3 : 1;
  }

  private static boolean repeats(String line, @Nullable String headline) {
    return headline != null && Letters.of(headline).contains(Letters.of(line));
  }

  /** Whether the heading before it is the page's headline. */
  private boolean isUnder(@Nullable String headline) {
    String text = heading == null ? null : Texts.upTo(heading, LONGEST);
    return text != null && headline != null && Letters.of(text).contains(Letters.of(headline));
  }

  /** Its text on one line, or null where it is too long. */
  private @Nullable String line() {
    String text = Texts.upTo(element, LONGEST);
    return text == null ? null : Letters.squeezed(text);
  }
}
