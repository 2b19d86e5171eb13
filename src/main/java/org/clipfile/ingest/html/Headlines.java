package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page. What is printed above the article goes before what the page tells
 * machines, which is often shortened or decorated for search engines; but only where the one
 * supports the other, for a heading may as well be the site's or another story's.
 */
final class Headlines {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—•»›:·/~-]+\\s+|\\s*[|»｜]\\s*|[:：]\\s*");

  /** One stands in each of those, and in those without spaces. */
  private static final String SEPARATORS = "|–—•»›:·/~-｜：_";

  /** Chinese and Japanese titles set no space before the site's name. */
  private static final Pattern TIGHT =
      Pattern.compile(
          "(?<![-_—])(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{P}])[-_—]++(?=\\p{IsHan})");

  /** Some sites put the day before the headline. */
  private static final Pattern DAY =
      Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\s+[|–—-]\\s+");

  private static final int LONGEST = 300;

  /** In letters; shorter texts are in others by chance. */
  private static final int SHORTEST = 4;

  /** How a heading agrees with what the page tells: it is the same, */
  private static final int SAME = 5;

  /** or what is told goes on behind it, */
  private static final int SHORTENED = 4;

  /** or it has more in it than what is told, */
  private static final int ADDED = 3;

  /** or it is most of what is told, */
  private static final int WITHIN = 2;

  /** or it has half its words from there. */
  private static final int SIMILAR = 1;

  private final PageParts page;
  private final SiteNames site;
  private final String title;

  /** What the page tells machines, without the site's name, the best first. */
  private final List<String> told;

  /** The letters of each of them. */
  private final List<String> letters;

  private Headlines(PageParts page, JsonLd data, MetaTags meta, Microdata micro, SiteNames site) {
    this.page = page;
    this.site = site;
    this.title = Letters.squeezed(page.title);
    Set<String> written = new LinkedHashSet<>();
    Stream.of(
            data.first("headline"),
            meta.first("og:title"),
            meta.first("twitter:title"),
            meta.first("dc.title"),
            micro.first("headline"),
            title)
        .forEach(text -> {
          if (text != null && !text.isBlank()) {
            written.add(Letters.squeezed(text));
          }
        });
    Set<String> told = new LinkedHashSet<>();
    written.forEach(text -> told.add(withoutSite(text)));
    this.told = new ArrayList<>(told);
    this.letters = this.told.stream().map(Letters::of).toList();
  }

  static @Nullable String of(
      PageParts page, JsonLd data, MetaTags meta, Microdata micro, SiteNames site) {
    return new Headlines(page, data, meta, micro, site).best();
  }

  private @Nullable String best() {
    String printed = null;
    int most = 0;
    for (Element heading : page.headings) {
      String text = heading(heading);
      int support = text == null ? 0 : support(text);
      if (text != null && support > most) {
        most = support;
        printed = support == ADDED ? withoutAdded(heading, text) : text;
      }
    }
    if (most > SIMILAR) {
      return printed;
    }
    for (Element heading : page.subheadings) {
      String text = heading(heading);
      if (text != null && told.stream().anyMatch(one -> opens(one, text))) {
        return text;
      }
    }
    if (printed != null) {
      return printed;
    }
    return told.isEmpty() ? heading(page.headings) : withoutHeading(told.getFirst());
  }

  private @Nullable String heading(List<Element> headings) {
    return headings.stream().map(this::heading).filter(t -> t != null).findFirst().orElse(null);
  }

  private @Nullable String heading(Element heading) {
    String text = Texts.upTo(heading, LONGEST);
    String line = text == null ? "" : withoutDay(Letters.squeezed(text));
    return Letters.of(line).length() < SHORTEST || site.includes(line) ? null : line;
  }

  /** How much of what the page tells speaks for a heading; 0 for nothing. */
  private int support(String heading) {
    String plain = Letters.of(heading);
    int support = 0;
    for (int i = 0; i < told.size(); i++) {
      String other = letters.get(i);
      if (other.equals(plain)) {
        return SAME;
      }
      if (other.startsWith(plain)) {
        support = Math.max(support, SHORTENED);
      } else if (plain.contains(other) && other.length() >= SHORTEST) {
        support = Math.max(support, ADDED);
      } else if (!other.endsWith(plain)
          && other.contains(plain)
          && plain.length() * 2 > other.length()) {
        support = Math.max(support, WITHIN);
      } else if (!other.endsWith(plain) && share(heading, told.get(i)) >= 0.5) {
        support = Math.max(support, SIMILAR);
      }
    }
    return support;
  }

  /** A heading without the kicker or day that stands in it in an element of its own. */
  private String withoutAdded(Element heading, String text) {
    for (String one : told) {
      int at = text.lastIndexOf('|');
      if (at > 0 && Letters.of(text.substring(at)).equals(Letters.of(one))) {
        return text.substring(at + 1).strip();
      }
      for (Element part : heading.getAllElements()) {
        String own = Letters.squeezed(part.ownText());
        if (Letters.of(own).equals(Letters.of(one))) {
          return own;
        }
      }
    }
    return text;
  }

  /** A heading that ends the title is the site's or the section's name. */
  private String withoutHeading(String text) {
    for (Element heading : page.headings) {
      String name = Letters.squeezed(String.valueOf(Texts.upTo(heading, LONGEST)));
      int cut = beforeLast(text, name);
      if (cut > 0) {
        return text.substring(0, cut).strip();
      }
    }
    return text;
  }

  /** How many of a text's words are in another, between 0 and 1. */
  private static double share(String text, String other) {
    Set<String> words = words(text);
    Set<String> others = words(other);
    long common = words.stream().filter(others::contains).count();
    return words.size() < 3
        ? 0
        : (double) common / Math.min(words.size(), Math.max(3, others.size()));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split("[\\s\\p{P}]+", -1)) {
      String plain = Letters.of(word);
      if (plain.length() > 2) {
        words.add(plain);
      }
    }
    return words;
  }

  /** Whether a title begins with a heading, and goes on after a separator. */
  private static boolean opens(String title, String heading) {
    return title.length() > heading.length()
        && title.startsWith(heading)
        && SEPARATOR.matcher(title).region(heading.length(), title.length()).lookingAt();
  }

  /** Where the separator stands before a name that ends a title, or -1. */
  private static int beforeLast(String title, String name) {
    int end = title.length() - name.length();
    if (name.isEmpty() || end <= 0 || !title.endsWith(name)) {
      return -1;
    }
    Matcher m = SEPARATOR.matcher(title.substring(0, end));
    int cut = -1;
    while (m.find()) {
      cut = m.end() == end ? m.start() : -1;
    }
    return cut;
  }

  private static String withoutDay(String text) {
    boolean mayBe = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    return mayBe ? DAY.matcher(text).replaceFirst("") : text;
  }

  private static boolean holdsSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A title without the name of the site before or after it. */
  private String withoutSite(String written) {
    String text = withoutDay(written);
    if (!holdsSeparator(text)) {
      return text;
    }
    for (String name : site.written()) {
      int cut = beforeLast(text, name);
      if (cut > 0) {
        return text.substring(0, cut).strip();
      }
    }
    Matcher m = SEPARATOR.matcher(text);
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
    if (last > 0 && isSite(text.substring(lastEnd))) {
      return withoutSite(text.substring(0, last));
    }
    if (first > 0 && isSite(text.substring(0, first))) {
      return text.substring(firstEnd);
    }
    Matcher tight = TIGHT.matcher(text);
    return tight.find()
            && text.length() - tight.end() <= tight.start()
            && text.length() - tight.end() < 10
        ? text.substring(0, tight.start())
        : text;
  }

  private boolean isSite(String part) {
    return site.includes(part) || site.isOfHost(part);
  }
}
