package org.clipfile.ingest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/** The styles and numberings of a Word document, as far as they tell what a paragraph is. */
final class DocxStyles {
  /** Styles built on one another further than this run in a circle. */
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();

  /** Whether a level of an abstract numbering counts, by {@code id/level}. */
  private final Map<String, Boolean> counting = new HashMap<>();

  private final Map<String, String> numberings = new HashMap<>();

  private Style style = new Style();
  private String list = "";
  private String level = "";

  private static final class Style {
    String name = "";
    @Nullable String basedOn;
    @Nullable String outline;
    @Nullable String numbering;
    String level = "0";
  }

  static DocxStyles of(byte @Nullable [] styles, byte @Nullable [] numbering) throws RefusedInput {
    var read = new DocxStyles();
    XmlPart.starts(styles, read::readStyle);
    read.readNumbering(numbering);
    return read;
  }

  /** The same of a document of Word 2003, whose numberings go by other names. */
  static DocxStyles ofWordMl(byte[] document) throws RefusedInput {
    var read = new DocxStyles();
    XmlPart.visit(document, new FlatXml.Within("styles", XmlPart.starting(read::readStyle)));
    XmlPart.visit(document, new FlatXml.Within("lists", XmlPart.starting(read::readList)));
    return read;
  }

  /**
   * What a paragraph is.
   *
   * @param style the id of its style
   * @param outline its own outline level from 0, or null
   * @param numbering the id of its own numbering, or null
   * @param level in that numbering, from 0
   */
  Shape shape(
      @Nullable String style, @Nullable String outline, @Nullable String numbering, int level) {
    String ownOutline = outline;
    String ownNumbering = numbering;
    int ownLevel = level;
    String id = style;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      Style at = styles.get(id);
      String name = (at == null ? id : at.name).toLowerCase(Locale.ROOT);
      if (name.equals("title")) {
        return Shape.TITLE;
      }
      if (name.matches("heading ?[1-9]")) {
        return Shape.heading(name.charAt(name.length() - 1) - '0');
      }
      if (at == null) {
        break;
      }
      ownOutline = ownOutline == null ? at.outline : ownOutline;
      if (ownNumbering == null && at.numbering != null) {
        ownNumbering = at.numbering;
        ownLevel = at.level.charAt(0) - '0';
      }
      id = at.basedOn;
    }
    if (ownOutline != null && ownOutline.matches("[0-8]")) {
      return Shape.heading(ownOutline.charAt(0) - '0' + 1);
    }
    if (ownNumbering == null || ownNumbering.equals("0")) {
      return Shape.TEXT;
    }
    String list = numberings.getOrDefault(ownNumbering, "") + "/" + ownLevel;
    return Shape.item(ownLevel + 1, counting.getOrDefault(list, false));
  }

  private void readStyle(String name, XmlPart at) {
    String value = at.attribute("val");
    switch (name) {
      case "style" -> {
        style = new Style();
        styles.put(String.valueOf(at.attribute("styleId")), style);
      }
      case "name" -> style.name = value == null ? "" : value;
      case "basedOn" -> style.basedOn = value;
      case "outlineLvl" -> style.outline = value;
      case "numId", "ilfo" -> style.numbering = value;
      case "ilvl" -> style.level = value != null && value.matches("[0-8]") ? value : "0";
      default -> {}
    }
  }

  /** A level counts unless it says that it shows a sign or nothing. */
  private void readList(String name, XmlPart at) {
    switch (name) {
      case "listDef" -> list = String.valueOf(at.attribute("listDefId"));
      case "lvl" -> {
        level = list + "/" + at.attribute("ilvl");
        counting.put(level, true);
      }
      case "nfc" -> counting.put(level, !String.valueOf(at.attribute("val")).matches("23|255"));
      case "list" -> list = String.valueOf(at.attribute("ilfo"));
      case "ilst" -> numberings.put(list, String.valueOf(at.attribute("val")));
      default -> {}
    }
  }

  private void readNumbering(byte @Nullable [] part) throws RefusedInput {
    String[] at = {"", ""};
    XmlPart.starts(
        part,
        (name, element) -> {
          switch (name) {
            case "abstractNum" -> at[0] = String.valueOf(element.attribute("abstractNumId"));
            case "lvl" -> at[1] = String.valueOf(element.attribute("ilvl"));
            case "numFmt" -> {
              String format = String.valueOf(element.attribute("val"));
              counting.putIfAbsent(
                  at[0] + "/" + at[1], !format.equals("bullet") && !format.equals("none"));
            }
            case "num" -> at[0] = String.valueOf(element.attribute("numId"));
            case "abstractNumId" -> numberings.put(at[0], String.valueOf(element.attribute("val")));
            default -> {}
          }
        });
  }
}
