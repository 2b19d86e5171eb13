package org.clipfile.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the text of a part of a Word document, of its notes too. One thread. */
final class DocxText implements XmlPart.Visitor {
  private final Markup markup;
  private final DocxStyles styles;
  private final Map<String, DocxDocument.Relation> relations;
  private final Set<String> pictures;
  private final NoteNumbers notes;
  private final Fields fields = new Fields();
  private final Deque<String> links = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  /** How many elements are open in one that is not shown, its own included; 0 outside. */
  private int hidden;

  private boolean textual;
  private boolean properties;
  private boolean vanished;
  private TextStyle run = TextStyle.PLAIN;
  private @Nullable String style;
  private @Nullable String outline;
  private @Nullable String numbering;
  private int level;
  private String alt = "";

  DocxText(
      Markup markup,
      DocxStyles styles,
      Map<String, DocxDocument.Relation> relations,
      Set<String> pictures,
      NoteNumbers notes) {
    this.markup = markup;
    this.styles = styles;
    this.relations = relations;
    this.pictures = pictures;
    this.notes = notes;
  }

  @Override
  public void start(String name, XmlPart at) {
    if (hidden > 0 || isHidden(name, at)) {
      hidden++;
      return;
    }
    switch (name) {
      case "p" -> startParagraph();
      case "pPr" -> properties = true;
      case "pStyle" -> style = at.attribute("val");
      case "outlineLvl" -> outline = at.attribute("val");
      case "numId", "ilfo" -> numbering = at.attribute("val");
      case "ilvl" -> level = Math.clamp(at.number("val", 0), 0, 8);
      case "r" -> startRun();
      case "b" -> run = properties ? run : run.withBold(isOn(at));
      case "i" -> run = properties ? run : run.withItalic(isOn(at));
      case "strike", "dstrike" -> run = properties ? run : run.withStrike(isOn(at));
      case "vanish" -> vanished = !properties && isOn(at);
      case "vertAlign" -> run = run.withRaised(raised(at.attribute("val")));
      case "t", "instrText" -> textual = true;
      case "tab", "ptab" -> write(properties ? "" : "\t");
      case "noBreakHyphen" -> write("\u2011");
      case "br", "cr" -> markup.lineBreak();
      case "fldSimple" -> links.push(Fields.link(String.valueOf(at.attribute("instr"))));
      case "fldChar" -> fields.mark(String.valueOf(at.attribute("fldCharType")));
      case "hyperlink" -> links.push(target(at.attribute("id")));
      case "hlink" -> links.push(String.valueOf(at.attribute("dest")));
      case "docPr", "cNvPr", "shape" -> alt = alt(at);
      case "blip" -> picture(at.attribute("embed"));
      case "imagedata" -> picture(at.attribute(at.attribute("id") == null ? "src" : "id"));
      case "footnoteReference", "endnoteReference", "footnote", "endnote" -> note(name, at);
      case "tbl" -> markup.startTable();
      case "tr" -> markup.startRow();
      case "tc" -> markup.startCell(1);
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (hidden > 0) {
      hidden--;
      return;
    }
    switch (name) {
      case "p" -> markup.endParagraph(styles.shape(style, outline, numbering, level));
      case "pPr" -> properties = false;
      case "t" -> {
        write(text.toString());
        endText();
      }
      case "instrText" -> {
        fields.instruction(text.toString());
        endText();
      }
      case "hyperlink", "hlink", "fldSimple" -> links.poll();
      case "tc" -> markup.endCell();
      case "tr" -> markup.endRow();
      case "tbl" -> markup.endTable();
      default -> {}
    }
  }

  @Override
  public void text(String more) {
    if (textual && hidden == 0) {
      text.append(more);
    }
  }

  /** What Word does not show: what was deleted or moved away, and the second of two choices. */
  private static boolean isHidden(String name, XmlPart at) {
    return switch (name) {
      case "Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "sectPr", "tabs" -> true;
      case "footnote", "endnote" -> at.attribute("type") != null;
      case "annotation" ->
          String.valueOf(at.attribute("type")).matches("Word\\.(?:Comment|Deletion|Formatting)");
      default -> false;
    };
  }

  private void startParagraph() {
    style = null;
    outline = null;
    numbering = null;
    level = 0;
  }

  private void startRun() {
    run = TextStyle.PLAIN;
    vanished = false;
  }

  private void endText() {
    text.setLength(0);
    textual = false;
  }

  private void write(String words) {
    if (vanished) {
      return; // text that Word neither shows nor prints
    }
    String link = links.peek();
    if (link == null || link.isEmpty()) {
      link = fields.link();
    }
    markup.text(words, link.isEmpty() ? run : run.withHref(link));
  }

  /** Whether a note stands in the text itself, as in documents of Word 2003. */
  static boolean isInlineNote(String name, XmlPart at) {
    return (name.equals("footnote") || name.equals("endnote")) && at.attribute("id") == null;
  }

  private void note(String name, XmlPart at) {
    if (isInlineNote(name, at)) {
      markup.text(notes.next(name), run.withRaised(1));
      hidden = 1;
      return;
    }
    String number = notes.of(name, String.valueOf(at.attribute("id")));
    if (name.endsWith("Reference")) {
      markup.text(number, run.withRaised(1));
    } else {
      markup.text(number + " ", TextStyle.PLAIN.withRaised(1));
    }
  }

  private void picture(@Nullable String id) {
    DocxDocument.Relation relation = relations.get(String.valueOf(id));
    if (relation != null) {
      pictures.add(relation.target());
      markup.picture(relation.target(), alt);
    }
    alt = "";
  }

  private String target(@Nullable String id) {
    DocxDocument.Relation relation = relations.get(String.valueOf(id));
    return relation == null ? "" : relation.target();
  }

  /** A picture is described around it or in it. */
  private String alt(XmlPart at) {
    String text = at.attribute(at.attribute("descr") == null ? "alt" : "descr");
    return text == null || text.isBlank() ? alt : text;
  }

  private static boolean isOn(XmlPart at) {
    String value = at.attribute("val");
    return value == null || !value.matches("0|false|off|none");
  }

  private static int raised(@Nullable String value) {
    return "superscript".equals(value) ? 1 : "subscript".equals(value) ? -1 : 0;
  }
}
