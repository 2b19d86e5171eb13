package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The parts of a page that tell something of its article, found in one walk over it. */
final class PageParts {
  /** The comments that a saving program writes stand at the top. */
  private static final int COMMENTS = 5;

  private static final int TOLD = NameWords.DATE | NameWords.DECK | NameWords.CREDIT;

  final Document page;

  /** What its {@code title} element says, or empty. */
  final String title;

  /** The {@code script} elements with JSON-LD. */
  final List<Element> data = new ArrayList<>();

  /** All {@code script} elements. */
  final List<Element> scripts = new ArrayList<>();

  /** The {@code meta} elements with content. */
  final List<Element> metas = new ArrayList<>();

  /** The elements with an {@code itemprop} but for {@code meta}. */
  final List<Element> properties = new ArrayList<>();

  final List<Element> links = new ArrayList<>();

  /** The {@code h1} elements. */
  final List<Element> headings = new ArrayList<>();

  /** What may be a date, in the order of the page. */
  final DateTrail trail = new DateTrail();

  /** The {@code h2} elements. */
  final List<Element> subheadings = new ArrayList<>();

  /** The {@code a} elements that lead somewhere. */
  final List<Element> anchors = new ArrayList<>();

  /** The elements whose {@code rel} is {@code author}. */
  final List<Element> authors = new ArrayList<>();

  /** The elements that may hold the line under the headline by their class. */
  final List<Deck> decks = new ArrayList<>();

  /** The elements that may hold the byline by their class. */
  final List<Element> credits = new ArrayList<>();

  /** The texts of the body that are not blank, and the {@code h1} elements, in their order. */
  final List<Node> lines = new ArrayList<>();

  final List<Element> noscripts = new ArrayList<>();

  /** What the first comments say. */
  final List<String> comments = new ArrayList<>();

  /** The last heading that was passed, and the one before it. */
  private @Nullable Element heading;

  private @Nullable Element before;

  /** What the names of its elements tell. */
  final NamesTold names = new NamesTold();

  /** What the JSON-LD tells. */
  final JsonLd told;

  /** What the {@code meta} elements tell. */
  final MetaTags meta;

  PageParts(Document page) {
    this.page = page;
    title = page.title();
    walk(page);
    told = new JsonLd(this);
    meta = new MetaTags(this);
  }

  private void walk(Element parent) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element element) {
        take(element);
        walk(element);
      } else if (node instanceof TextNode text) {
        if (trail.text(text)) {
          lines.add(text);
        }
      } else if (node instanceof Comment comment && comments.size() < COMMENTS) {
        comments.add(comment.getData());
      }
    }
  }

  private void take(Element element) {
    String name = element.normalName();
    switch (name) {
      case "h1" -> {
        passed(element);
        headings.add(element);
        trail.heading(element);
        lines.add(element);
      }
      case "h2" -> {
        passed(element);
        subheadings.add(element);
        trail.heading(element);
      }
      case "h3", "h4" -> trail.heading(element);
      case "time", "abbr" -> trail.element(element);
      case "noscript" -> noscripts.add(element);
      case "script" -> scripts.add(element);
      case "body" -> lines.clear(); // what is in the head is shown nowhere
      default -> {}
    }
    if (element.attributesSize() > 0) {
      take(element, name, element.attributes());
    }
  }

  private void take(Element element, String name, Attributes attributes) {
    switch (name) {
      case "script" -> {
        if (attributes.get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          data.add(element);
        }
      }
      case "meta" -> {
        if (attributes.hasKey("content")) {
          metas.add(element);
        }
      }
      case "link", "base" -> links.add(element);
      case "a" -> {
        if (attributes.hasKey("href")) {
          anchors.add(element);
        }
      }
      default -> {}
    }
    if (!name.equals("meta") && attributes.hasKey("itemprop")) {
      properties.add(element);
      if (attributes.get("itemprop").startsWith("date")) {
        trail.element(element);
      }
    }
    if (attributes.get("rel").strip().equalsIgnoreCase("author")) {
      authors.add(element);
    }
    sort(element, attributes);
  }

  private void passed(Element next) {
    before = heading;
    heading = next;
  }

  private void sort(Element element, Attributes attributes) {
    int told = NameWords.of(attributes.get("class")) & TOLD;
    int named = NameWords.of(attributes.get("id"));
    boolean dated = (named & NameWords.DATE_ID) != 0;
    if (dated || (told & NameWords.DATE) != 0) {
      trail.element(element);
    }
    if ((told & NameWords.DECK) != 0) {
      decks.add(new Deck(element, element.equals(heading) ? before : heading));
    }
    if (((told | named) & NameWords.CREDIT) != 0) {
      credits.add(element);
    }
  }
}
