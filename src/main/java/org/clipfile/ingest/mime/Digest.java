package org.clipfile.ingest.mime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a digest: a mail with one linked headline after another, each with some text
 * below it, such as a news alert.
 */
final class Digest {
  /** Fewer linked headlines are an article's links. */
  private static final int FEWEST = 3;

  private static final int LONGEST_HEADLINE = 250;
  private static final int SHORTEST_HEADLINE = 15;

  /** Where an alert's links lead, after the way through its sender. */
  private static final Pattern REDIRECT =
      Pattern.compile(
          "[?&](?:url|u|q|target|redirect)=(https?(?::|%3A)[^&]{1,4000})",
          Pattern.CASE_INSENSITIVE);

  /** An alert's links to itself. */
  private static final Pattern SERVICE =
      Pattern.compile("(?i)^https?://www\\.google\\.[a-z.]{2,6}/alerts(?:[/?]|$)");

  private Digest() {}

  /**
   * One article.
   *
   * @param publication as the digest names it, or null
   * @param content what stands below the headline
   */
  record Entry(String headline, String url, @Nullable String publication, Element content) {}

  /** The articles, or none where the page is no digest. */
  static List<Entry> of(Document page) {
    List<Element> links = byMarkup(page);
    if (links.size() < FEWEST) {
      links = byHeadings(page);
    }
    if (links.size() < FEWEST) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < links.size(); i++) {
      Element link = links.get(i);
      Element content =
          i + 1 < links.size()
              ? between(page, link, links.get(i + 1))
              : between(last(links.get(i - 1), link), link, null);
      entries.add(entry(link, content));
    }
    return entries;
  }

  /** Alerts mark their articles with schema.org types. */
  private static List<Element> byMarkup(Document page) {
    return distinct(
        page.select(
            "[itemtype*=schema.org/Article] a[itemprop=url], tr[itemtype*=Article] a[itemprop=url]"));
  }

  /** Headings of one level, each of which is a link to somewhere else. */
  private static List<Element> byHeadings(Document page) {
    for (String level : List.of("h1", "h2", "h3", "h4")) {
      var links = new ArrayList<Element>();
      List<Element> headings = page.select(level);
      for (Element heading : headings) {
        Element link = heading.selectFirst("a[href^=http]");
        Element outer = link == null ? heading.closest("a[href^=http]") : link;
        int length = heading.text().length();
        if (outer != null && length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE) {
          links.add(outer);
        }
      }
      List<Element> distinct = distinct(links);
      if (distinct.size() >= FEWEST && distinct.size() * 2 > headings.size()) {
        return distinct;
      }
    }
    return List.of();
  }

  private static List<Element> distinct(List<Element> links) {
    Set<String> seen = new LinkedHashSet<>();
    return links.stream()
        .filter(link -> link.attr("href").startsWith("http"))
        .filter(link -> seen.add(target(link.attr("href"))))
        .toList();
  }

  private static Entry entry(Element link, Element content) {
    Element holder = link.closest("[itemtype*=Article]");
    Element publisher =
        holder == null ? null : holder.selectFirst("[itemprop=publisher] [itemprop=name]");
    content.select("[itemprop=publisher]").remove();
    withoutService(content);
    return new Entry(
        link.text(),
        target(link.attr("href")),
        publisher == null ? null : publisher.text(),
        content);
  }

  /** Takes out the sender's own links below each article: to share it, to complain of it. */
  private static void withoutService(Element content) {
    for (Element link : content.select("a[href]")) {
      if (!SERVICE.matcher(link.attr("href")).find()) {
        continue;
      }
      Element alone = link;
      for (Element up = link.parent(); up != null && isOnly(up, alone); up = up.parent()) {
        alone = up;
      }
      alone.remove();
    }
  }

  private static boolean isOnly(Element parent, Element child) {
    return parent.parent() != null && parent.text().equals(child.text());
  }

  /** What holds the last article: what holds its headline and not the one before, or its parent. */
  private static Element last(Element before, Element link) {
    Element holder = link;
    for (Element up = link.parent();
        up != null && !before.parents().contains(up);
        up = up.parent()) {
      holder = up;
    }
    Element parent = holder.parent();
    return holder.text().length() > link.text().length() || parent == null ? holder : parent;
  }

  /** Copies of what stands between two links, or behind the first where there is no second. */
  private static Element between(Element root, Element from, @Nullable Element to) {
    var content = new Element("div");
    var started = new boolean[1];
    NodeTraversor.filter(
        (node, depth) -> {
          if (!started[0]) {
            started[0] = node.equals(from);
            return started[0] ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
          }
          if (node.equals(to)) {
            return FilterResult.STOP;
          }
          if (to != null && node instanceof Element && to.parents().contains(node)) {
            return FilterResult.CONTINUE;
          }
          content.appendChild(node.clone());
          return FilterResult.SKIP_CHILDREN;
        },
        root);
    return content;
  }

  /** The address a link leads to in the end, where it tells. */
  private static String target(String href) {
    Matcher m = REDIRECT.matcher(href);
    if (!m.find()) {
      return href;
    }
    try {
      return URI.create(URLDecoder.decode(m.group(1), StandardCharsets.UTF_8)).toString();
    } catch (IllegalArgumentException e) {
      return href; // cut off or mistyped
    }
  }
}
