package org.clipfile.ingest.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.Companions;
import org.clipfile.model.Picture;
import org.jsoup.nodes.Element;

/**
 * Keeps the pictures that were saved with a page, as companions or inside it, and makes every
 * {@code img} refer to them. One without its bytes loses its {@code src} and keeps its {@code alt},
 * so that what is missing can be named. One thread.
 */
final class PictureKeeper {
  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-original", "data-lazy-src", "data-hi-res-src");

  private static final List<String> SETS = List.of("srcset", "data-srcset");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:|//");

  private final Companions companions;
  private final Map<String, Picture> kept = new LinkedHashMap<>();

  PictureKeeper(Companions companions) {
    this.companions = companions;
  }

  /** The pictures that bodies refer to, in order, each once. */
  List<Picture> kept() {
    return List.copyOf(kept.values());
  }

  void keep(Element content) {
    var images = new ArrayList<Element>();
    collect(content, images);
    for (Element image : images) {
      List<String> sources = sources(image);
      Optional<Picture> picture = sources.stream().flatMap(s -> picture(s).stream()).findFirst();
      String alt = image.attr("alt").strip();
      boolean named = image.hasAttr("alt");
      if (picture.isEmpty() && (isTracker(image) || (sources.isEmpty() && !named))) {
        image.remove();
        continue;
      }
      image.clearAttributes();
      image.attr("alt", alt);
      picture.ifPresent(p -> {
        kept.putIfAbsent(p.sha256(), p);
        image.attr("src", p.url());
      });
    }
  }

  private static void collect(Element parent, List<Element> images) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element) {
        if (element.normalName().equals("img")) {
          images.add(element);
        }
        collect(element, images);
      }
    }
  }

  private static boolean isTracker(Element image) {
    return isDot(image.attr("width")) || isDot(image.attr("height"));
  }

  private static boolean isDot(String size) {
    return size.equals("0") || size.equals("1");
  }

  /** Where an image may lie, the best first: lazy pages put a placeholder into {@code src}. */
  private static List<String> sources(Element image) {
    var sources = new ArrayList<String>();
    for (String attribute : SOURCES) {
      add(sources, NameWords.value(image, attribute));
    }
    Element parent = image.parent();
    var sets = new ArrayList<>(List.of(image));
    if (parent != null && parent.normalName().equals("picture")) {
      sets.addAll(parent.select("source"));
    }
    for (Element element : sets) {
      for (String attribute : SETS) {
        String set = NameWords.value(element, attribute);
        if (!set.isEmpty()) {
          addCandidates(sources, set);
        }
      }
    }
    return sources;
  }

  /** Each is an address and how large its picture is; a comma and white space part them. */
  private static void addCandidates(List<String> sources, String set) {
    int from = 0;
    for (int comma = set.indexOf(','); comma >= 0; comma = set.indexOf(',', comma + 1)) {
      if (comma + 1 < set.length() && isSpace(set.charAt(comma + 1))) {
        add(sources, firstWord(set.substring(from, comma).strip()));
        from = comma + 1;
      }
    }
    add(sources, firstWord(set.substring(from).strip()));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && " \t\n\u000b\f\r".indexOf(c) >= 0;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static void add(List<String> sources, String source) {
    String plain = source.strip();
    if (!plain.isEmpty() && !sources.contains(plain)) {
      sources.add(plain);
    }
  }

  private Optional<Picture> picture(String source) {
    Optional<byte[]> bytes =
        source.regionMatches(true, 0, "data:", 0, 5) ? inline(source) : beside(source);
    return bytes.flatMap(b -> MediaTypes.ofPicture(b).map(type -> Picture.of(type, b)));
  }

  private static Optional<byte[]> inline(String source) {
    int comma = source.indexOf(',');
    if (comma < 0 || !source.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(decoded(source.substring(comma + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // cut off or mistyped: a missing picture
    }
  }

  private Optional<byte[]> beside(String source) {
    if (ABSOLUTE.matcher(source).lookingAt()) {
      return companions.findAt(source);
    }
    String path = source.startsWith("./") ? source.substring(2) : source;
    return companions
        .find(decoded(path))
        .or(() -> companions.find(decoded(path.replaceFirst("[?#].*", ""))))
        .or(() -> companions.findAt(source));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a percent sign that is only that
    }
  }
}
