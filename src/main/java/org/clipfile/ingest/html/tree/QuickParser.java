package org.clipfile.ingest.html.tree;

import java.util.List;
import org.clipfile.ingest.Utf8Text;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Parses pages in some third of the time that jsoup takes, into the tree that jsoup would make.
 * Most pages are written well enough for that; of one that wants the rules for rare mistakes, such
 * as text among the rows of a table, it makes nothing, and jsoup has to. What styles and scripts
 * hold is left out where nobody reads it. One thread.
 */
public final class QuickParser {
  /** What scripts may call the date of publication, in quotes: they are kept where they do. */
  public static final List<String> DATE_NAMES =
      List.of("datePublished", "published_at", "publishedAt", "publish_date", "publishDate");

  /** Stands in each of them: one search finds them all. */
  public static final String DATED = "ublish";

  private final Markup markup;
  private final PageTree tree;
  private final OpenElements open;
  private final BodyRules body;
  private Mode mode = Mode.INITIAL;

  /** Where the name of the last tag begins. */
  private int name;

  private QuickParser(Utf8Text html) {
    markup = new Markup(html);
    tree = new PageTree(markup);
    open = tree.open;
    body = new BodyRules(tree);
  }

  /**
   * The page, or null where it has to be parsed by jsoup.
   *
   * @param html without a leading byte order mark
   */
  public static @Nullable Document parse(String html) {
    var text = Utf8Text.of(html);
    return text.text().equals(html) ? parse(text) : null;
  }

  /** The same. */
  public static @Nullable Document parse(Utf8Text html) {
    if (html.raw().indexOf('\0') >= 0) {
      return null;
    }
    var parser = new QuickParser(html);
    parser.read();
    return parser.markup.strange ? null : parser.tree.document;
  }

  private void read() {
    while (!markup.strange && !markup.isEnd()) {
      int from = markup.at;
      boolean blank = markup.skipBlank();
      int to = blank ? markup.at : markup.nextTag();
      if (to > from) {
        markup.at = to;
        characters(from, to, blank);
      }
      if (to < markup.letters.length && !markup.strange) {
        tag();
      }
    }
    if (mode.compareTo(Mode.AFTER_HEAD) <= 0) {
      markup.strange |= mode == Mode.HEAD_NOSCRIPT;
      toBody(null);
    }
  }

  private void tag() {
    byte next = markup.letters[markup.at + 1];
    if (next == '!' || next == '?') {
      declaration();
      return;
    }
    boolean end = next == '/';
    markup.at += end ? 2 : 1;
    name = markup.at;
    PageTag tag = markup.tag();
    Attributes attributes = markup.attributes(tag.is(Rule.FOREIGN) && !end);
    if (markup.strange || tag.is(Rule.STRANGE)) {
      markup.strange = true;
    } else if (end) {
      end(tag);
    } else {
      start(tag, attributes);
    }
  }

  private void declaration() {
    int from = markup.at;
    String comment = markup.comment();
    if (comment != null) {
      tree.comment(comment);
      return;
    }
    markup.at = from;
    if (mode == Mode.INITIAL) {
      tree.doctype();
      mode = Mode.BEFORE_HTML;
    } else {
      markup.to(from, ">"); // one inside the page means nothing
    }
  }

  private void characters(int from, int to, boolean blank) {
    switch (mode) {
      case INITIAL -> {
        if (!blank) {
          toBody(null);
          body.text(from, to);
        }
      }
      case BEFORE_HTML, BEFORE_HEAD, HEAD, AFTER_HEAD -> {
        if (blank) {
          tree.text(from, to);
        } else {
          toBody(null);
          body.text(from, to);
        }
      }
      case HEAD_NOSCRIPT, SELECT -> tree.text(from, to);
      case AFTER_BODY -> {
        if (blank) {
          open.element(0).appendChild(new TextNode(markup.text(from, to)));
        } else {
          mode = Mode.BODY;
          body.text(from, to);
        }
      }
      case AFTER_AFTER_BODY -> {
        if (blank) {
          tree.document.appendChild(new TextNode(markup.text(from, to)));
        } else {
          mode = Mode.BODY;
          body.text(from, to);
        }
      }
      case COLUMNS -> {
        markup.strange |= !blank;
        tree.text(from, to);
      }
      case TABLE, ROWS, ROW -> {
        if (!blank) {
          markup.strange |= tree.formats.areClosed(open);
        }
        tree.text(from, to);
      }
      default -> body.text(from, to);
    }
  }

  /** Opens what has to be there before a body's content is. */
  private void toBody(@Nullable Attributes attributes) {
    toHead();
    if (mode == Mode.HEAD) {
      open.pop();
      mode = Mode.AFTER_HEAD;
    }
    if (mode == Mode.AFTER_HEAD) {
      tree.insert(PageTags.BODY, attributes);
      mode = Mode.BODY;
    }
  }

  private void insertHtml(@Nullable Attributes attributes) {
    if (mode == Mode.INITIAL) {
      tree.setQuirks();
    }
    tree.insert(PageTags.HTML, attributes);
  }

  private void toHead() {
    if (mode == Mode.INITIAL || mode == Mode.BEFORE_HTML) {
      insertHtml(null);
      mode = Mode.BEFORE_HEAD;
    }
    if (mode == Mode.BEFORE_HEAD) {
      tree.head = tree.insert(PageTags.HEAD, null);
      mode = Mode.HEAD;
    }
  }

  private void start(PageTag tag, @Nullable Attributes attributes) {
    switch (mode) {
      case INITIAL, BEFORE_HTML, BEFORE_HEAD, HEAD, HEAD_NOSCRIPT, AFTER_HEAD ->
          startOutside(tag, attributes);
      case BODY -> startInBody(tag, attributes);
      case AFTER_BODY, AFTER_AFTER_BODY -> {
        mode = tag.is(Rule.HTML) ? mode : Mode.BODY;
        startInBody(tag, attributes);
      }
      case SELECT -> startInSelect(tag, attributes);
      case TEMPLATE -> startInTemplate(tag, attributes);
      default -> startInTable(tag, attributes);
    }
  }

  private void startOutside(PageTag tag, @Nullable Attributes attributes) {
    markup.strange |= tag.is(Rule.TEMPLATE);
    if (tag.is(Rule.HTML)) {
      if (mode == Mode.INITIAL || mode == Mode.BEFORE_HTML) {
        insertHtml(attributes);
        mode = Mode.BEFORE_HEAD;
      } else {
        tree.merge(open.element(0), attributes);
      }
    } else if (tag.is(Rule.HEAD)) {
      startHead(tag, attributes);
    } else if (mode == Mode.HEAD_NOSCRIPT) {
      startInNoscript(tag, attributes);
    } else if (isOfHead(tag)) {
      toHead();
      boolean after = mode == Mode.AFTER_HEAD;
      Element head = tree.head;
      if (after && head != null) {
        open.push(head, PageTags.HEAD);
      }
      inHead(tag, attributes);
      if (after) {
        open.pop();
      }
    } else if (tag.is(Rule.NOSCRIPT) && mode != Mode.AFTER_HEAD) {
      toHead();
      tree.insert(tag, attributes);
      mode = Mode.HEAD_NOSCRIPT;
    } else if (tag.is(Rule.BODY)) {
      toBody(attributes);
    } else {
      toBody(null);
      startInBody(tag, attributes);
    }
  }

  private void startHead(PageTag tag, @Nullable Attributes attributes) {
    if (mode.compareTo(Mode.BEFORE_HEAD) <= 0) {
      if (mode != Mode.BEFORE_HEAD) {
        insertHtml(null);
      }
      tree.head = tree.insert(tag, attributes);
      mode = Mode.HEAD;
    }
  }

  private static boolean isOfHead(PageTag tag) {
    return tag.is(Rule.META)
        || tag.is(Rule.SCRIPT)
        || tag.name.equals("title")
        || tag.name.equals("style")
        || tag.name.equals("noframes");
  }

  private void inHead(PageTag tag, @Nullable Attributes attributes) {
    if (tag.is(Rule.META)) {
      tree.insertMeta(tag, attributes);
    } else {
      tree.insertRawOfHead(tag, attributes);
    }
  }

  /** What is no part of a head stands there as if it were text. */
  private void startInNoscript(PageTag tag, @Nullable Attributes attributes) {
    boolean allowed =
        (tag.is(Rule.META) && !tag.name.equals("base") && !tag.name.equals("command"))
            || tag.name.equals("style")
            || tag.name.equals("noframes");
    if (allowed) {
      inHead(tag, attributes);
    } else if (!tag.is(Rule.NOSCRIPT)) {
      markup.at = name;
      String written = markup.foreignName();
      Attributes all = markup.attributes(true);
      String inner = all == null ? "" : " " + all.html();
      tree.append(new TextNode("<" + written + inner + (markup.closed ? "/>" : ">")));
    }
  }

  private void startInBody(PageTag tag, @Nullable Attributes attributes) {
    mode = body.start(tag, attributes, mode);
  }

  private void startInSelect(PageTag tag, @Nullable Attributes attributes) {
    switch (tag.rule) {
      case OPTION -> {
        popOption();
        tree.insert(tag, attributes);
      }
      case OPTIONS -> {
        popOption();
        if (open.isLast("optgroup")) {
          open.pop();
        }
        tree.insert(tag, attributes);
      }
      case SCRIPT -> tree.insertRawOfHead(tag, attributes);
      case SELECT, INPUT, CAPTION, TABLE, ROWS, ROW, CELL, HTML, TEXT, EMPTY, TEMPLATE ->
          markup.strange = true;
      default -> {} // none other stands in one
    }
  }

  /** What comes first in a template tells as what the rest is read. */
  private void startInTemplate(PageTag tag, @Nullable Attributes attributes) {
    if (isOfHead(tag)) {
      markup.strange |= tag.name.equals("command");
      inHead(tag, attributes);
      return;
    }
    switch (tag.rule) {
      case CAPTION, COLUMNS, COLUMN, ROWS, ROW, CELL, TEMPLATE -> markup.strange = true;
      default -> {
        mode = Mode.BODY;
        startInBody(tag, attributes);
      }
    }
  }

  private void popOption() {
    if (open.isLast("option")) {
      open.pop();
    }
  }

  private void startInTable(PageTag tag, @Nullable Attributes attributes) {
    mode = new TableRules(tree, body, mode).start(tag, attributes);
  }

  private void end(PageTag tag) {
    switch (mode) {
      case INITIAL, BEFORE_HTML, BEFORE_HEAD, HEAD, HEAD_NOSCRIPT, AFTER_HEAD -> endOutside(tag);
      case SELECT -> endInSelect(tag);
      case AFTER_BODY, AFTER_AFTER_BODY -> {
        if (mode == Mode.AFTER_BODY && tag.is(Rule.HTML)) {
          mode = Mode.AFTER_AFTER_BODY;
        } else {
          mode = body.end(tag, Mode.BODY);
        }
      }
      case BODY -> mode = body.end(tag, mode);
      case TEMPLATE -> mode = tag.is(Rule.TEMPLATE) ? body.end(tag, mode) : mode;
      default -> mode = new TableRules(tree, body, mode).end(tag);
    }
  }

  private void endOutside(PageTag tag) {
    if (mode == Mode.INITIAL) {
      tree.setQuirks();
      mode = Mode.BEFORE_HTML;
    }
    if (mode == Mode.HEAD_NOSCRIPT) {
      markup.strange |= tag.name.equals("br") || tag.is(Rule.TEMPLATE);
      if (tag.is(Rule.NOSCRIPT)) {
        open.pop();
        mode = Mode.HEAD;
      }
    } else if (mode == Mode.HEAD && tag.is(Rule.HEAD)) {
      open.pop();
      mode = Mode.AFTER_HEAD;
    } else {
      markup.strange |=
          tag.is(Rule.BODY)
              || tag.is(Rule.HTML)
              || tag.is(Rule.HEAD)
              || tag.is(Rule.TEMPLATE)
              || tag.name.equals("br");
    }
  }

  private void endInSelect(PageTag tag) {
    switch (tag.rule) {
      case OPTION -> popOption();
      case OPTIONS -> {
        if (open.isLast("option") && open.tag(open.size() - 2).is(Rule.OPTIONS)) {
          open.pop();
        }
        if (open.isLast("optgroup")) {
          open.pop();
        }
      }
      case SELECT -> {
        open.popTo("select");
        mode = body.modeOf();
      }
      case TABLE, CAPTION, ROWS, ROW, CELL, TEMPLATE -> markup.strange = true;
      default -> {}
    }
  }
}
