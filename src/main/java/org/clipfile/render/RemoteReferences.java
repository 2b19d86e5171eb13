package org.clipfile.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page would ask of the network as soon as a browser showed it. */
public final class RemoteReferences {
  /** A page larger than that is not counted: parsing it costs more than the number is worth. */
  private static final int LARGEST = 4_000_000;

  /** The attributes by which elements fetch of themselves. */
  private static final Map<String, String> FETCHING =
      Map.ofEntries(
          Map.entry("img[src]", "src"),
          Map.entry("script[src]", "src"),
          Map.entry("iframe[src]", "src"),
          Map.entry("frame[src]", "src"),
          Map.entry("embed[src]", "src"),
          Map.entry("audio[src]", "src"),
          Map.entry("video[src]", "src"),
          Map.entry("video[poster]", "poster"),
          Map.entry("source[src]", "src"),
          Map.entry("track[src]", "src"),
          Map.entry("input[type=image][src]", "src"),
          Map.entry("object[data]", "data"),
          Map.entry("body[background]", "background"));

  private static final String LINKS =
      "link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest|modulepreload][href]";

  private static final Pattern IN_STYLE =
      Pattern.compile("(?i)(?:url\\(|@import)\\s*['\"]?\\s*((?:https?:)?//[^'\")\\s;]+)");

  private RemoteReferences() {}

  /** How many different addresses of the network a page asks for; 0 where it is too large. */
  public static int count(String html) {
    if (html.length() > LARGEST) {
      return 0;
    }
    Document page = Jsoup.parse(html);
    var addresses = new HashSet<String>();
    FETCHING.forEach((elements, attribute) ->
        page.select(elements).forEach(it -> add(addresses, it.attr(attribute))));
    page.select(LINKS).forEach(it -> add(addresses, it.attr("href")));
    for (Element element : page.select("[style]")) {
      addStyle(addresses, element.attr("style"));
    }
    page.select("style").forEach(it -> addStyle(addresses, it.data()));
    return addresses.size();
  }

  private static void addStyle(Set<String> addresses, String style) {
    Matcher matcher = IN_STYLE.matcher(style);
    while (matcher.find()) {
      add(addresses, matcher.group(1));
    }
  }

  private static void add(Set<String> addresses, String address) {
    String plain = address.strip();
    String start = plain.toLowerCase(Locale.ROOT);
    if (start.startsWith("http://") || start.startsWith("https://") || start.startsWith("//")) {
      addresses.add(plain);
    }
  }
}
