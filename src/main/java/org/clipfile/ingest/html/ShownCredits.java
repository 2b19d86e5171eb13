package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.PersonName;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The credits that a page shows: marked as such by {@code itemprop}, {@code rel} or a class, linked
 * to the page of an author, or only worded so ("By Jane Doe"). Those of readers' comments are left
 * out, and those beside the article come last.
 */
final class ShownCredits {
  /**
   * @param names what it says, a text for each element
   * @param beside whether it stands in what is not the article's own, or far from the headline
   */
  record Credit(List<String> names, boolean beside) {}

  private static final int LONGEST = 160;

  /** More marked elements than these are a list. */
  private static final int MOST = 40;

  /** A credit is not so many lines away from the headline. */
  private static final int NEAR = 30;

  /** A block of credits has no more text. */
  private static final int BLOCK = 240;

  /** Parts of an address below which there are authors. */
  private static final Set<String> AUTHOR_PATHS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autores",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "redakteur",
          "reporters",
          "reporter",
          "journalist",
          "journalists",
          "staff",
          "newsteam",
          "writers",
          "contributors",
          "contributor",
          "creator",
          "profile",
          "byline",
          "columnist",
          "journalisten");

  private static final int SHORTEST_PATH = "staff".length();
  private static final int LONGEST_PATH = "contributors".length();

  private static final Set<String> NEVER =
      Set.of("form", "nav", "figure", "figcaption", "blockquote");
  private static final Set<String> BESIDE = Set.of("aside", "footer");

  /** Where something stands on a page. */
  private enum Place {
    ARTICLE,
    BESIDE,
    /** In what is no credit of the article at all. */
    NEVER
  }

  private final PageParts page;
  private final Map<Element, Place> places = new HashMap<>();

  ShownCredits(PageParts page) {
    this.page = page;
  }

  /**
   * Hands over those that are marked, sort by sort, the surest first.
   *
   * @param search says of each whether another is wanted
   */
  void marked(Predicate<Credit> search) {
    if (collect(page.properties, ShownCredits::isAuthor, search)
        && collect(page.authors, e -> true, search)
        && collect(page.credits, e -> !e.className().contains("authori"), search)) {
      collect(page.anchors, ShownCredits::leadsToAuthor, search);
    }
  }

  private static boolean isAuthor(Element element) {
    return element.attributes().get("itemprop").contains("author");
  }

  /** Those that are only worded as credits, the nearest to the headline first. */
  List<Credit> worded() {
    var credits = new ArrayList<Credit>();
    boolean headed = false;
    int lines = 0;
    for (int i = 0; i < page.lines.size() && credits.size() < MOST; i++) {
      if (page.lines.get(i) instanceof TextNode text) {
        lines++;
        String raw = text.getWholeText();
        if (raw.length() <= 2 * LONGEST
            && Bylines.mayBegin(raw)
            && text.parentNode() instanceof Element parent) {
          add(parent, text.text().strip(), !headed || lines > NEAR, credits);
        }
      } else {
        headed = true;
        lines = 0;
      }
    }
    var ordered = new ArrayList<>(credits.stream().filter(c -> !c.beside()).toList());
    credits.stream().filter(Credit::beside).forEach(ordered::add);
    return ordered;
  }

  private static boolean leadsToAuthor(Element link) {
    String address = link.attributes().get("href");
    int from = address.indexOf('/');
    for (int to = address.indexOf('/', from + 1); to > from; to = address.indexOf('/', from + 1)) {
      int length = to - from - 1;
      if (length >= SHORTEST_PATH
          && length <= LONGEST_PATH
          && AUTHOR_PATHS.contains(address.substring(from + 1, to).toLowerCase(Locale.ROOT))) {
        return true;
      }
      from = to;
    }
    return false;
  }

  /** Whether all were handed over and more are wanted. */
  private boolean collect(List<Element> all, Predicate<Element> wanted, Predicate<Credit> search) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < all.size() && elements.size() < MOST; i++) {
      if (wanted.test(all.get(i))) {
        elements.add(all.get(i));
      }
    }
    var taken = new HashSet<Element>();
    for (Element element : elements) {
      Place place = taken.contains(element) ? Place.NEVER : place(element);
      List<String> names = place == Place.NEVER ? List.of() : names(element);
      if (!names.isEmpty()) {
        var together = new LinkedHashSet<>(names);
        for (Element other : elements) {
          if (!other.equals(element) && isBesides(element, other)) {
            together.addAll(names(other));
            taken.add(other);
          }
        }
        if (!search.test(new Credit(List.copyOf(together), place == Place.BESIDE))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two elements stand in the same short block, neither in the other. */
  private static boolean isBesides(Element one, Element other) {
    Element parent = one.parent();
    if (parent == null || other.parent() == null) {
      return false;
    }
    Element block = other.parent().equals(parent) ? parent : parent.parent();
    return block != null
        && (block.equals(other.parent()) || block.equals(other.parent().parent()))
        && !Texts.isLonger(block, BLOCK);
  }

  /** What an element names: by the links or marked names in it, or else by its whole text. */
  private static List<String> names(Element element) {
    String content = NameWords.value(element, "content");
    if (!content.isBlank()) {
      return List.of(content);
    }
    String text = Texts.upTo(element, LONGEST);
    if (text == null) {
      return List.of();
    }
    var names = new ArrayList<String>();
    inner(element, names);
    if (names.isEmpty() && !text.isEmpty()) {
      names.add(text);
    }
    return names;
  }

  private static void inner(Element element, List<String> names) {
    for (Element child : element.children()) {
      boolean link = child.normalName().equals("a");
      boolean named =
          NameWords.value(child, "itemprop").equals("name")
              || NameWords.value(child, "rel").contains("author")
              || NameWords.value(child, "class").contains("username")
              || (link && leadsToAuthor(child));
      if (named || link) {
        String text = child.hasAttr("content") ? child.attr("content") : child.text();
        if (Bylines.authors(text).stream()
            .anyMatch(n -> named || PersonName.kind(n) == PersonName.Kind.FULL)) {
          names.add(text);
        }
      } else {
        inner(child, names);
      }
    }
  }

  /** Where an element stands; what is within others is where they are. */
  private Place place(Element element) {
    Place known = places.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Place around =
        parent == null || element.normalName().equals("body") ? Place.ARTICLE : place(parent);
    int told = around == Place.NEVER ? 0 : page.names.of(element);
    Place place = around;
    if ((told & NameWords.COMMENT) != 0 || NEVER.contains(element.normalName())) {
      place = Place.NEVER;
    } else if (around == Place.ARTICLE
        && ((told & NameWords.ELSEWHERE) != 0 || BESIDE.contains(element.normalName()))) {
      place = Place.BESIDE;
    }
    places.put(element, place);
    return place;
  }

  /** Adds what a line credits; where it is no more than "By", what stands around it does. */
  private void add(Element parent, String line, boolean far, List<Credit> credits) {
    String whole = Bylines.isBy(line) ? Texts.upTo(parent, LONGEST) : line;
    Place place = whole != null && Bylines.namesAuthors(whole) ? place(parent) : Place.NEVER;
    if (whole != null && place != Place.NEVER) {
      credits.add(new Credit(List.of(whole), far || place == Place.BESIDE));
    }
  }
}
