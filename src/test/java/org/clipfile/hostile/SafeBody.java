package org.clipfile.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells whether a cleaned body is harmless, knowing nothing of how it was cleaned: once by its
 * letters, so that no parser has to be believed, and once as a parser builds it.
 */
final class SafeBody {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img table"
                  + " caption thead tbody tfoot tr th td a strong em b i u s sub sup mark br hr q"
                  + " cite time abbr ruby rt rp bdo bdi span")
              .split(" ", -1));

  private static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("id", Pattern.compile("at-[1-9][0-9]*")),
          Map.entry("dir", Pattern.compile("(?i)ltr|rtl|auto")),
          Map.entry("lang", Pattern.compile("(?s).*")),
          Map.entry("a href", Pattern.compile("(?is)(?:https?://|mailto:).*|#at-[1-9][0-9]*")),
          Map.entry("img src", Pattern.compile("clip:/picture/[0-9a-f]{64}")),
          Map.entry("img alt", Pattern.compile("(?s).*")),
          Map.entry("time datetime", Pattern.compile("(?s).*")),
          Map.entry("abbr title", Pattern.compile("(?s).*")),
          Map.entry("ol start", Pattern.compile("(?s).*")),
          Map.entry("td colspan", Pattern.compile("(?s).*")),
          Map.entry("td rowspan", Pattern.compile("(?s).*")),
          Map.entry("th colspan", Pattern.compile("(?s).*")),
          Map.entry("th rowspan", Pattern.compile("(?s).*")),
          Map.entry("th scope", Pattern.compile("(?s).*")));

  /** A tag as it may stand there: lower case, every value in double quotes. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*+\")*+)>");

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");

  private SafeBody() {}

  /** What is wrong with a body, a line each; empty where nothing is. */
  static List<String> faults(String html) {
    var faults = new ArrayList<String>();
    byLetters(html, faults);
    asParsed(html, faults);
    return faults;
  }

  private static void byLetters(String html, List<String> faults) {
    int at = 0;
    while (at < html.length() && faults.size() < 5) {
      char c = html.charAt(at);
      if (c == '<') {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt()) {
          faults.add("no tag: " + html.substring(at, Math.min(at + 60, html.length())));
          return;
        }
        String name = String.valueOf(tag.group(2));
        checkElement(name, faults);
        Matcher attribute = ATTRIBUTE.matcher(String.valueOf(tag.group(3)));
        while (attribute.find()) {
          checkAttribute(
              name,
              String.valueOf(attribute.group(1)),
              unescaped(String.valueOf(attribute.group(2))),
              faults);
        }
        at = tag.end();
      } else {
        if (c == '>') {
          faults.add("a bare > at " + at);
        }
        at++;
      }
    }
  }

  /** Only what hides a scheme is undone here. */
  private static String unescaped(String value) {
    return value.replace("&amp;", "&");
  }

  private static void asParsed(String html, List<String> faults) {
    for (Node node : Jsoup.parseBodyFragment(html).body().nodeStream().skip(1).toList()) {
      if (node instanceof Element element) {
        checkElement(element.normalName(), faults);
        for (Attribute attribute : element.attributes()) {
          checkAttribute(element.normalName(), attribute.getKey(), attribute.getValue(), faults);
        }
      } else if (!(node instanceof TextNode)) {
        faults.add("neither element nor text: " + node.outerHtml());
      }
    }
  }

  private static void checkElement(String name, List<String> faults) {
    if (!ELEMENTS.contains(name)) {
      faults.add("element " + name);
    }
  }

  private static void checkAttribute(
      String element, String name, String value, List<String> faults) {
    Pattern allowed = ATTRIBUTES.getOrDefault(name, ATTRIBUTES.get(element + " " + name));
    if (allowed == null || !allowed.matcher(value).matches()) {
      faults.add("attribute " + element + " " + name + "=" + value);
    }
  }
}
