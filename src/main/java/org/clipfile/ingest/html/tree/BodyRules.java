package org.clipfile.ingest.html.tree;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rules for what stands in a body, in its cells and captions too. */
final class BodyRules {
  private final PageTree tree;
  private final OpenElements open;
  private final Markup markup;
  private final AdoptionAgency agency;

  BodyRules(PageTree tree) {
    this.tree = tree;
    this.open = tree.open;
    this.markup = tree.markup;
    this.agency = new AdoptionAgency(tree);
  }

  void text(int from, int to) {
    tree.reopen();
    tree.text(from, to);
  }

  /**
   * Takes a tag; returns in what mode reading goes on. What pages are full of is taken here, by few
   * ways to as few calls: with all rules in one method the JIT compiler spent a tenth of its time
   * on that.
   */
  Mode start(PageTag tag, @Nullable Attributes attributes, Mode mode) {
    switch (tag.rule) {
      case OTHER, FORMAT -> tree.reopen();
      case BLOCK, P -> tree.closeParagraph();
      case LINK -> {
        agency.endLink(tag);
        tree.reopen();
      }
      case ITEM -> {
        closeItem();
        tree.closeParagraph();
      }
      case UNKNOWN -> {}
      default -> {
        return startOther(tag, attributes, mode);
      }
    }
    Element element = tree.insert(tag, attributes);
    if (tag.is(Rule.FORMAT) || tag.is(Rule.LINK)) {
      tree.formats.add(element, tag);
    }
    return mode;
  }

  private Mode startOther(PageTag tag, @Nullable Attributes attributes, Mode mode) {
    switch (tag.rule) {
      case OTHER, FORMAT, BLOCK, P, LINK, ITEM, UNKNOWN -> {} // never come here
      case EMPTY, INPUT, RULER, PART -> insertEmpty(tag, attributes);
      case META -> tree.insertMeta(tag, attributes);
      case SCRIPT, RAW, TEXT -> insertRaw(tag, attributes);
      case TERM, HEADING, PRE, TABLE, TEMPLATE, NOBR, BUTTON, OBJECT, NOSCRIPT -> {
        return insertHolder(tag, attributes, mode);
      }
      case SELECT, OPTION, OPTIONS -> {
        return insertHolder(tag, attributes, mode);
      }
      case FORM -> insertForm(tag, attributes);
      case FOREIGN -> insertPicture(tag, attributes);
      case HTML -> {
        markup.strange |= open.inTemplate();
        tree.merge(open.element(0), attributes);
      }
      case BODY -> {
        markup.strange |= open.inTemplate();
        tree.merge(open.element(1), attributes);
      }
      case HEAD, CAPTION, COLUMNS, COLUMN, ROWS, ROW, CELL -> {} // none stands in a body
      case STRANGE -> markup.strange = true;
    }
    return mode;
  }

  private void insertEmpty(PageTag tag, @Nullable Attributes attributes) {
    if (tag.is(Rule.RULER)) {
      tree.closeParagraph();
    } else if (!tag.is(Rule.PART)) {
      tree.reopen();
    }
    tree.insertEmpty(tag, attributes);
  }

  private void insertForm(PageTag tag, @Nullable Attributes attributes) {
    markup.strange |= open.inTemplate();
    if (tree.form == null) {
      tree.closeParagraph();
      tree.insertForm(tag, attributes, true);
    }
  }

  private void insertPicture(PageTag tag, @Nullable Attributes attributes) {
    tree.reopen();
    Element picture = ForeignPicture.of(tag, attributes);
    tree.append(picture);
    if (!markup.closed) {
      tree.count(ForeignPicture.read(markup, picture));
    }
  }

  private Mode insertHolder(PageTag tag, @Nullable Attributes attributes, Mode mode) {
    prepare(tag);
    Element element = tree.insert(tag, attributes);
    switch (tag.rule) {
      case PRE -> markup.skipLineEnd();
      case NOBR -> tree.formats.add(element, tag);
      case OBJECT, TEMPLATE -> tree.formats.begin();
      default -> {}
    }
    return switch (tag.rule) {
      case TEMPLATE -> Mode.TEMPLATE;
      case TABLE -> Mode.TABLE;
      case SELECT -> Mode.SELECT;
      default -> mode;
    };
  }

  /** Closes and opens what has to be before an element is inserted. */
  private void prepare(PageTag tag) {
    switch (tag.rule) {
      case TERM -> {
        closeTerm();
        tree.closeParagraph();
      }
      case HEADING -> {
        tree.closeParagraph();
        if (open.lastTag().is(Rule.HEADING)) {
          open.pop();
        }
      }
      case PRE -> tree.closeParagraph();
      case TABLE -> {
        if (!tree.quirks) {
          tree.closeParagraph();
        }
      }
      case TEMPLATE -> markup.strange |= open.inTemplate(); // one in another is rare
      case NOBR -> {
        tree.reopen();
        if (open.inScope("nobr")) {
          agency.end(tag);
        }
        tree.reopen();
      }
      case BUTTON -> {
        if (open.inScope("button")) {
          open.popImplied("");
          open.popTo("button");
        }
        tree.reopen();
      }
      case OPTION, OPTIONS -> {
        if (open.isLast("option")) {
          open.pop();
        }
        tree.reopen();
      }
      default -> tree.reopen();
    }
  }

  private void insertRaw(PageTag tag, @Nullable Attributes attributes) {
    if (tag.name.equals("xmp")) {
      tree.closeParagraph();
      tree.reopen();
    }
    var _ = tree.insertRaw(tag, attributes);
  }

  private void closeItem() {
    for (int i = open.size() - 1; i > 0; i--) {
      PageTag tag = open.tag(i);
      if (tag.is(Rule.ITEM)) {
        endItem();
        return;
      }
      if (stopsSearch(tag)) {
        return;
      }
    }
  }

  private void endItem() {
    if (open.itemInScope()) {
      tree.close("li");
    }
  }

  private static boolean stopsSearch(PageTag tag) {
    return tag.special && !tag.is(Rule.P) && !tag.name.equals("address") && !tag.name.equals("div");
  }

  private void closeTerm() {
    for (int i = open.size() - 1; i > 0; i--) {
      PageTag tag = open.tag(i);
      if (tag.is(Rule.TERM)) {
        endInScope(tag);
        return;
      }
      if (stopsSearch(tag)) {
        return;
      }
    }
  }

  private void endInScope(PageTag tag) {
    if (open.inScope(tag.name)) {
      tree.close(tag.name);
    }
  }

  /** Takes an end tag; returns in what mode reading goes on. */
  Mode end(PageTag tag, Mode mode) {
    switch (tag.rule) {
      case P -> {
        if (open.paragraphInScope()) {
          tree.closeParagraph();
        } else {
          tree.insertEmpty(PageTags.P, null);
        }
      }
      case BLOCK, PRE, BUTTON -> {
        if (open.inScope(tag.name)) {
          open.popImplied("");
          open.popTo(tag.name);
        }
      }
      case LINK, FORMAT, NOBR -> agency.end(tag);
      case TEMPLATE -> {
        return open.inTemplate() ? endTemplate() : mode;
      }
      case ITEM -> endItem();
      case TERM -> endInScope(tag);
      case HEADING -> {
        if (open.headingInScope()) {
          open.popImplied("");
          open.popTo(Rule.HEADING, Rule.HTML);
          open.pop();
        }
      }
      case FORM -> endForm();
      case OBJECT -> {
        if (open.inScope(tag.name)) {
          open.popImplied("");
          open.popTo(tag.name);
          tree.formats.end();
        }
      }
      case BODY -> {
        return open.inScope("body") ? Mode.AFTER_BODY : mode;
      }
      case HTML -> {
        markup.strange |= open.inTemplate();
        return Mode.AFTER_AFTER_BODY;
      }
      case STRANGE -> markup.strange = true;
      default -> {
        if (tag.name.equals("br")) {
          tree.reopen();
          tree.insertEmpty(tag, null);
        } else {
          tree.endOther(tag);
        }
      }
    }
    return mode;
  }

  private Mode endTemplate() {
    open.popImplied("");
    open.popTo("template");
    tree.formats.end();
    return modeOf();
  }

  private void endForm() {
    markup.strange |= open.inTemplate();
    Element form = tree.form;
    tree.form = null;
    if (form == null || !open.inScope("form")) {
      return;
    }
    open.popImplied("");
    int at = open.find(form);
    if (at >= 0) {
      open.remove(at);
    }
  }

  /** The mode that the open elements tell, where one of them has ended a mode. */
  Mode modeOf() {
    for (int i = open.size() - 1; i > 0; i--) {
      switch (open.tag(i).rule) {
        case CELL -> {
          return Mode.CELL;
        }
        case ROW -> {
          return Mode.ROW;
        }
        case ROWS -> {
          return Mode.ROWS;
        }
        case CAPTION -> {
          return Mode.CAPTION;
        }
        case TABLE -> {
          return Mode.TABLE;
        }
        case SELECT -> {
          return Mode.SELECT;
        }
        case TEMPLATE -> {
          return Mode.BODY;
        }
        default -> {}
      }
    }
    return Mode.BODY;
  }
}
