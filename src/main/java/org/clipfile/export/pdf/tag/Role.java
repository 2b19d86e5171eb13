package org.clipfile.export.pdf.tag;

/** The standard structure types in use (ISO 32000-1, 14.8.4). */
public enum Role {
  DOCUMENT("Document"),
  ARTICLE("Art"),
  SECTION("Sect"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  REFERENCE("Reference"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  PARAGRAPH("P"),
  QUOTE("BlockQuote"),
  LIST("L"),
  LIST_ITEM("LI"),
  LABEL("Lbl"),
  LIST_BODY("LBody"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  LINK("Link"),
  NOTE("Note"),
  CODE("Code"),
  SPAN("Span"),
  RUBY("Ruby"),
  RUBY_BASE("RB"),
  RUBY_TEXT("RT"),
  TABLE("Table"),
  TABLE_ROW("TR"),
  TABLE_HEADER("TH"),
  TABLE_CELL("TD");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** The name in the file. */
  public String type() {
    return type;
  }

  /** The level of a heading, from 1; 0 for everything else. */
  int level() {
    return switch (this) {
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      case H4 -> 4;
      case H5 -> 5;
      case H6 -> 6;
      default -> 0;
    };
  }

  /** The heading of a level from 1 to 6. */
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      default -> H6;
    };
  }
}
