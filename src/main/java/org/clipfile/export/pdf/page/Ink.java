package org.clipfile.export.pdf.page;

/** The colours of the pages: red, green, blue, eight bits each. */
final class Ink {
  static final int TEXT = 0x161616;
  static final int QUIET = 0x565656;
  static final int PUBLICATION = 0x8A1C1C;
  static final int LINK = 0x14508C;
  static final int RULE = 0xB8B8B8;
  static final int QUOTE_BAR = 0xC9A7A7;
  static final int HIGHLIGHT = 0xFFF2B0;
  static final int GREEN_HIGHLIGHT = 0xCDEEC5;
  static final int BLUE_HIGHLIGHT = 0xCFE4FB;
  static final int PINK_HIGHLIGHT = 0xFBD6E6;
  static final int ORANGE_HIGHLIGHT = 0xFFDCB8;

  private Ink() {}
}
