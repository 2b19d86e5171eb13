package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.PersonName;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The credits that a page shows: marked as such by {@code itemprop}, {@code rel} or a class, linked
 * to the page of an author, or only worded so ("By Jane Doe"). Those of readers' comments are left
 * out, and those beside the article come last.
 */
final class ShownCredits {
  /**
   * @param names what it says, a text for each element
   * @param marked whether it is marked as a credit, not only worded so
   * @param beside whether it stands in what is not the article's own, or far from the headline
   */
  record Credit(List<String> names, boolean marked, boolean beside) {}

  private static final int LONGEST = 160;

  /** More marked elements than these are a list. */
  private static final int MOST = 40;

  /** A credit is not so many lines away from the headline. */
  private static final int NEAR = 30;

  /** A block of credits has no more text. */
  private static final int BLOCK = 240;

  private static final List<String> AUTHOR_PATHS =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/autores/",
          "/auteur/",
          "/auteurs/",
          "/autore/",
          "/autori/",
          "/redakteur/",
          "/reporters/",
          "/reporter/",
          "/journalist/",
          "/journalists/",
          "/staff/",
          "/newsteam/",
          "/writers/",
          "/contributors/",
          "/contributor/",
          "/creator/",
          "/profile/",
          "/byline/",
          "/columnist/",
          "/journalisten/");

  private static final Set<String> NEVER =
      Set.of("form", "nav", "figure", "figcaption", "blockquote");
  private static final Set<String> BESIDE = Set.of("aside", "footer");

  private final PageParts page;

  ShownCredits(PageParts page) {
    this.page = page;
  }

  /** Those that are marked, in order of their worth. */
  List<Credit> marked() {
    var credits = new ArrayList<Credit>();
    var marked = new ArrayList<Element>();
    page.properties.stream()
        .filter(e -> NameWords.value(e, "itemprop").contains("author"))
        .forEach(marked::add);
    collect(marked, credits);
    collect(page.authors, credits);
    collect(
        page.credits.stream().filter(e -> !e.className().contains("authori")).toList(), credits);
    collect(page.anchors.stream().filter(ShownCredits::leadsToAuthor).toList(), credits);
    return ordered(credits);
  }

  /** Those that are only worded as credits, the nearest to the headline first. */
  List<Credit> worded() {
    var credits = new ArrayList<Credit>();
    lines(page.page.body(), new Position(), credits);
    return ordered(credits);
  }

  private static List<Credit> ordered(List<Credit> credits) {
    var ordered = new ArrayList<>(credits.stream().filter(c -> !c.beside()).toList());
    credits.stream().filter(Credit::beside).forEach(ordered::add);
    return ordered;
  }

  private static boolean leadsToAuthor(Element link) {
    String address = NameWords.value(link, "href").toLowerCase(Locale.ROOT);
    return AUTHOR_PATHS.stream().anyMatch(address::contains);
  }

  private static void collect(List<Element> elements, List<Credit> credits) {
    var taken = new LinkedHashSet<Element>();
    for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
      Boolean beside = taken.contains(element) ? null : beside(element);
      if (beside != null) {
        List<String> names = names(element);
        if (!names.isEmpty()) {
          var all = new LinkedHashSet<>(names);
          for (Element other : elements) {
            if (!other.equals(element) && isBesides(element, other)) {
              all.addAll(names(other));
              taken.add(other);
            }
          }
          credits.add(new Credit(List.copyOf(all), true, beside));
        }
      }
    }
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

  /** Whether an element stands beside the article, or null where it is no credit of it at all. */
  private static @Nullable Boolean beside(Element element) {
    boolean beside = false;
    for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
      int told = NameWords.of(e);
      if ((told & NameWords.COMMENT) != 0 || NEVER.contains(e.normalName())) {
        return null;
      }
      beside |= (told & NameWords.ELSEWHERE) != 0 || BESIDE.contains(e.normalName());
    }
    return beside;
  }

  /** How far the walk over the lines has come. */
  private static final class Position {
    private int lines;
    private boolean headed;
  }

  private static void lines(Element parent, Position at, List<Credit> credits) {
    for (int i = 0; i < parent.childNodeSize() && credits.size() < MOST; i++) {
      Node node = parent.childNode(i);
      if (node instanceof TextNode text && !text.isBlank()) {
        at.lines++;
        String line = text.getWholeText().length() > 2 * LONGEST ? "" : text.text().strip();
        String whole = Bylines.isBy(line) ? Texts.upTo(parent, LONGEST) : line;
        if (whole != null && Bylines.namesAuthors(whole)) {
          Boolean beside = beside(parent);
          if (beside != null) {
            credits.add(new Credit(List.of(whole), false, beside || !at.headed || at.lines > NEAR));
          }
        }
      } else if (node instanceof Element element && !element.normalName().equals("script")) {
        if (element.normalName().equals("h1")) {
          at.headed = true;
          at.lines = 0;
        }
        lines(element, at, credits);
      }
    }
  }
}
