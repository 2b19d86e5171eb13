package org.clipfile.ingest.html.tree;

import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** The rules for what stands in tables. */
final class TableRules {
  private final PageTree tree;
  private final OpenElements open;
  private final BodyRules body;
  private Mode mode;

  TableRules(PageTree tree, BodyRules body, Mode mode) {
    this.tree = tree;
    this.open = tree.open;
    this.body = body;
    this.mode = mode;
  }

  /** Takes a tag; returns in what mode reading goes on. */
  Mode start(PageTag tag, @Nullable Attributes attributes) {
    boolean part =
        switch (tag.rule) {
          case CAPTION, COLUMNS, COLUMN, ROWS, ROW, CELL -> true;
          default -> false;
        };
    if (mode == Mode.CAPTION || mode == Mode.CELL) {
      if (!part) {
        return body.start(tag, attributes, mode);
      }
      closeCell();
    }
    if (mode == Mode.COLUMNS) {
      if (tag.is(Rule.COLUMN)) {
        tree.insertEmpty(tag, attributes);
        return mode;
      }
      open.pop();
      mode = Mode.TABLE;
    }
    if (part) {
      part(tag, attributes);
    } else {
      other(tag, attributes);
    }
    return mode;
  }

  private void closeCell() {
    if (mode == Mode.CAPTION) {
      open.popImplied("");
      open.popTo("caption");
      mode = Mode.TABLE;
    } else {
      boolean td = open.inTableScope("td");
      tree.markup.strange |= !td && !open.inTableScope("th");
      open.popImplied("");
      open.popTo(td ? "td" : "th");
      mode = Mode.ROW;
    }
    tree.formats.end();
  }

  private void closeRow() {
    open.popTo(Rule.ROW, Rule.HTML);
    tree.markup.strange |= !open.lastTag().is(Rule.ROW);
    open.pop();
    mode = Mode.ROWS;
  }

  private void closeRows() {
    open.popTo(Rule.ROWS, Rule.HTML);
    tree.markup.strange |= !open.lastTag().is(Rule.ROWS);
    open.pop();
    mode = Mode.TABLE;
  }

  private void part(PageTag tag, @Nullable Attributes attributes) {
    if (mode == Mode.ROW && !tag.is(Rule.CELL)) {
      closeRow();
    }
    if (mode == Mode.ROWS && !tag.is(Rule.CELL) && !tag.is(Rule.ROW)) {
      closeRows();
    }
    if (mode == Mode.TABLE) {
      open.popTo(Rule.TABLE, Rule.HTML);
      switch (tag.rule) {
        case CAPTION -> {
          tree.formats.begin();
          tree.insert(tag, attributes);
          mode = Mode.CAPTION;
          return;
        }
        case COLUMNS -> {
          tree.insert(tag, attributes);
          mode = Mode.COLUMNS;
          return;
        }
        case COLUMN -> {
          tree.insert(PageTags.COLGROUP, null);
          tree.insertEmpty(tag, attributes);
          mode = Mode.COLUMNS;
          return;
        }
        default -> {
          tree.insert(
              tag.is(Rule.ROWS) ? tag : PageTags.TBODY, tag.is(Rule.ROWS) ? attributes : null);
          mode = Mode.ROWS;
        }
      }
    }
    if (mode == Mode.ROWS && !tag.is(Rule.ROWS)) {
      open.popTo(Rule.ROWS, Rule.HTML);
      tree.insert(tag.is(Rule.ROW) ? tag : PageTags.TR, tag.is(Rule.ROW) ? attributes : null);
      mode = Mode.ROW;
    }
    if (tag.is(Rule.CELL)) {
      open.popTo(Rule.ROW, Rule.HTML);
      tree.insert(tag, attributes);
      mode = Mode.CELL;
      tree.formats.begin();
    }
  }

  /** What stands between the cells would be moved before the table, but for some. */
  private void other(PageTag tag, @Nullable Attributes attributes) {
    if (tag.is(Rule.SCRIPT) || tag.name.equals("style")) {
      tree.insertRawOfHead(tag, attributes);
    } else if (tag.is(Rule.FORM)) {
      tree.markup.strange |= open.inTemplate();
      if (tree.form == null) {
        tree.insertForm(tag, attributes, false);
      }
    } else if (tag.is(Rule.INPUT)
        && attributes != null
        && attributes.get("type").equalsIgnoreCase("hidden")) {
      tree.insertEmpty(tag, attributes);
    } else {
      tree.markup.strange = true;
    }
  }

  Mode end(PageTag tag) {
    switch (tag.rule) {
      case TABLE -> endTable();
      case ROWS -> endRows(tag);
      case ROW -> endRow(tag);
      case CELL -> endCell(tag);
      case CAPTION -> endCaption();
      case COLUMNS -> {
        if (mode == Mode.COLUMNS) {
          open.pop();
          mode = Mode.TABLE;
        }
      }
      case BODY, HTML, COLUMN -> tree.markup.strange |= mode == Mode.COLUMNS;
      default -> endOther(tag);
    }
    return mode;
  }

  private void endOther(PageTag tag) {
    if (mode == Mode.CELL || mode == Mode.CAPTION) {
      mode = body.end(tag, mode);
    } else {
      tree.markup.strange |= mode == Mode.COLUMNS || tag.is(Rule.P) || tag.name.equals("br");
      mode = body.end(tag, mode);
    }
  }

  private void endTable() {
    if (!open.inTableScope("table")) {
      return;
    }
    if (mode == Mode.CELL || mode == Mode.CAPTION) {
      closeCell();
    }
    if (mode == Mode.COLUMNS) {
      open.pop();
      mode = Mode.TABLE;
    }
    open.popTo("table");
    mode = body.modeOf();
  }

  private void endRows(PageTag tag) {
    if (mode == Mode.CAPTION || mode == Mode.TABLE || !open.inTableScope(tag.name)) {
      return;
    }
    tree.markup.strange |= mode == Mode.COLUMNS;
    if (mode == Mode.CELL) {
      closeCell();
    }
    if (mode == Mode.ROW) {
      closeRow();
    }
    closeRows();
  }

  private void endRow(PageTag tag) {
    if ((mode == Mode.CELL || mode == Mode.ROW) && open.inTableScope(tag.name)) {
      if (mode == Mode.CELL) {
        closeCell();
      }
      closeRow();
    } else {
      tree.markup.strange |= mode == Mode.COLUMNS;
    }
  }

  private void endCell(PageTag tag) {
    if (mode == Mode.CELL) {
      if (!open.inTableScope(tag.name)) {
        tree.markup.strange = true;
        return;
      }
      open.popImplied("");
      open.popTo(tag.name);
      tree.formats.end();
      mode = Mode.ROW;
    } else {
      tree.markup.strange |= mode == Mode.COLUMNS;
    }
  }

  private void endCaption() {
    if (mode == Mode.CAPTION) {
      closeCell();
    } else {
      tree.markup.strange |= mode == Mode.COLUMNS;
    }
  }
}
