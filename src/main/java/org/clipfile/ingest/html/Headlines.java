package org.clipfile.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Headline and deck of a page. */
final class Headlines {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—•»›:·/-]+\\s+|\\s*[|»｜]\\s*|[:：]\\s*");

  private Headlines() {}

  static @Nullable String of(PageParts page, JsonLd data, MetaTags meta, @Nullable String site) {
    String title = page.page.title().strip();
    String told =
        PageMetadata.first(
            data.first("headline"), meta.first("og:title", "twitter:title", "dc.title"));
    if (told != null) {
      return squeeze(withoutSite(told, site));
    }
    List<Element> headings = page.headings;
    for (Element h1 : headings) {
      String text = squeeze(h1.text());
      boolean onlyOne = headings.size() == 1 && text.length() > 15;
      if (!text.isEmpty() && (onlyOne || title.contains(text)) && !text.equals(site)) {
        return text;
      }
    }
    return title.isEmpty()
        ? headings.stream()
            .map(h -> squeeze(h.text()))
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse(null)
        : squeeze(withoutSite(title, site));
  }

  /** The line under the headline, where the page marks it as such, or null. */
  static @Nullable String deck(PageParts page, JsonLd data, Microdata micro) {
    String text = page.decks.isEmpty() ? null : squeeze(page.decks.getFirst().text());
    String deck =
        PageMetadata.first(
            data.first("alternativeHeadline"), micro.first("alternativeHeadline"), text);
    return deck == null || deck.length() > 400 ? null : deck;
  }

  /** A title without the name of the site before or after it. */
  static String withoutSite(String title, @Nullable String site) {
    Matcher m = SEPARATOR.matcher(title);
    int first = -1;
    int firstEnd = -1;
    int last = -1;
    int lastEnd = -1;
    while (m.find()) {
      if (first < 0) {
        first = m.start();
        firstEnd = m.end();
      }
      last = m.start();
      lastEnd = m.end();
    }
    if (first > 0 && isSite(title.substring(lastEnd), site) && last > 0) {
      return withoutSite(title.substring(0, last), site);
    }
    if (first > 0 && isSite(title.substring(0, first), site)) {
      return title.substring(firstEnd);
    }
    return title;
  }

  private static boolean isSite(String part, @Nullable String site) {
    String plain = bare(part);
    return site != null
        && !plain.isEmpty()
        && (plain.equals(bare(site))
            || bare(site).startsWith(plain)
            || plain.startsWith(bare(site)));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("^www\\.|\\.(?:com|org|net|de|co\\.uk)$|[\\s\\p{P}]+|^the\\s", "");
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
