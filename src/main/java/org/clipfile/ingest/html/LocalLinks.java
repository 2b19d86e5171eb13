package org.clipfile.ingest.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the links within an article, such as those from a footnote's mark to the note and back. The
 * page's own names tell where it was made and may be anything, so the places that are linked to are
 * numbered in the order of reading: {@code at-1}, {@code at-2}. All other names go.
 */
final class LocalLinks {
  /** So many places an article may link to; with more it is a register. */
  private static final int MOST = 2_000;

  /** How far up what an empty anchor stands in is looked for. */
  private static final int FARTHEST_UP = 8;

  private static final Pattern OURS = Pattern.compile("at-[1-9][0-9]{0,6}");

  /** What has no text of its own before the text of its parts; a link leads to the whole. */
  private static final Set<String> PARTS = Set.of("tr", "tbody", "thead", "tfoot", "pre");

  private LocalLinks() {}

  /** Whether a name is one that cleaning gives. */
  static boolean isOurs(String name) {
    return OURS.matcher(name).matches();
  }

  /** Whether a link's target is a place within the article, by a name that cleaning gives. */
  static boolean isLocal(String target) {
    return target.startsWith("#") && isOurs(target.substring(1));
  }

  /** Makes links local that lead to the page itself by its whole address, as browsers save them. */
  static void shorten(Element story, @Nullable String url) {
    if (url == null) {
      return;
    }
    String page = url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#'));
    shortenIn(story, page);
  }

  private static void shortenIn(Element parent, String page) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element) {
        if (element.normalName().equals("a")) {
          String target = NameWords.value(element, "href");
          if (target.startsWith(page) && target.startsWith("#", page.length())) {
            element.attr("href", target.substring(page.length()));
          }
        }
        shortenIn(element, page);
      }
    }
  }

  /**
   * Gives numbers to the places of an uncleaned body that links lead to, and to the links.
   *
   * @return whether there are any
   */
  static boolean name(Element body) {
    var links = new ArrayList<Element>();
    var bearers = new ArrayList<Element>();
    collect(body, links, bearers);
    Map<String, Element> places =
        links.isEmpty() ? Map.of() : places(bearers, fragments(links), body);
    bearers.forEach(element -> element.removeAttr("id"));
    var names = new HashMap<Element, String>();
    if (!places.isEmpty()) {
      var named = new HashSet<Element>(places.values());
      body.traverse((node, depth) -> {
        if (node instanceof Element element && named.contains(element)) {
          names.put(element, "at-" + (names.size() + 1));
          element.attr("id", names.getOrDefault(element, ""));
        }
      });
    }
    for (Element link : links) {
      Element place = place(link, places);
      link.attr("href", place == null ? "" : "#" + names.get(place));
    }
    return !names.isEmpty();
  }

  /**
   * Takes the ends off links of a clean body whose other end is gone, and numbers what is left. A
   * span that tells nothing any more goes in the next round of cleaning.
   */
  static void settle(Element body) {
    var links = new ArrayList<Element>();
    var bearers = new ArrayList<Element>();
    collect(body, links, bearers);
    Set<String> wanted = fragments(links);
    var names = new HashMap<String, String>();
    for (Element bearer : bearers) {
      String name = bearer.attr("id");
      if (wanted.contains(name) && !names.containsKey(name)) {
        names.put(name, "at-" + (names.size() + 1));
        bearer.attr("id", names.getOrDefault(name, name));
      } else {
        bearer.removeAttr("id");
      }
    }
    for (Element link : links) {
      String name = names.get(link.attr("href").substring(1));
      if (name == null) {
        link.removeAttr("href");
        link.tagName("span");
      } else {
        link.attr("href", "#" + name);
      }
    }
  }

  /** The local links and what bears a name, in order. */
  private static void collect(Element parent, List<Element> links, List<Element> bearers) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element) {
        if (element.attributesSize() > 0) {
          take(element, links, bearers);
        }
        collect(element, links, bearers);
      }
    }
  }

  private static void take(Element element, List<Element> links, List<Element> bearers) {
    boolean anchor = element.normalName().equals("a");
    String target = anchor ? element.attr("href").strip() : "";
    if (target.length() > 1 && target.charAt(0) == '#') {
      element.attr("href", target);
      links.add(element);
    }
    boolean named = element.hasAttr("id");
    if (named && BlockShape.isDropped(element)) {
      element.removeAttr("id");
    } else if (named || (anchor && element.hasAttr("name"))) {
      bearers.add(element);
    }
  }

  private static Set<String> fragments(List<Element> links) {
    var fragments = new HashSet<String>();
    for (Element link : links) {
      if (fragments.size() < MOST) {
        String fragment = link.attr("href").substring(1);
        fragments.add(fragment);
        fragments.add(decoded(fragment));
      }
    }
    return fragments;
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return fragment;
    }
  }

  private static @Nullable Element place(Element link, Map<String, Element> places) {
    String fragment = link.attr("href").substring(1);
    Element place = places.getOrDefault(fragment, places.get(decoded(fragment)));
    return place == null || isWithin(link, place) ? null : place;
  }

  /** Whether a link stands in the very place that it leads to, as those for copying do. */
  private static boolean isWithin(Element link, Element place) {
    Element around = link;
    for (int i = 0; i < FARTHEST_UP && around != null; i++) {
      if (around.equals(place)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The elements that bear these names, or what stands there where they are empty. */
  private static Map<String, Element> places(
      List<Element> bearers, Set<String> fragments, Element body) {
    var places = new HashMap<String, Element>();
    for (Element element : bearers) {
      bears(element, "id", fragments, places, body);
      if (element.normalName().equals("a")) {
        bears(element, "name", fragments, places, body);
      }
    }
    return places;
  }

  private static void bears(
      Element element,
      String attribute,
      Set<String> fragments,
      Map<String, Element> places,
      Element body) {
    String name = element.attr(attribute);
    if (!name.isEmpty() && fragments.contains(name) && !places.containsKey(name)) {
      Element place = filled(element, body);
      if (place != null) {
        places.put(name, place);
      }
    }
  }

  /** The element itself if it stays; else the block after it, else what it stands in; or null. */
  private static @Nullable Element filled(Element element, Element body) {
    Element place = element;
    for (int i = 0; i < FARTHEST_UP && place != null && !place.equals(body); i++) {
      if (HtmlCleaner.mayStay(place) && !PARTS.contains(place.normalName()) && isFull(place)) {
        return place;
      }
      Node next = place.nextSibling();
      while (next instanceof TextNode text && text.isBlank()) {
        next = next.nextSibling();
      }
      if (next instanceof Element block && block.isBlock() && isFull(block)) {
        return block;
      }
      place = place.parent();
    }
    return null;
  }

  private static boolean isFull(Element element) {
    return element.hasText() || element.normalName().equals("img");
  }
}
