package org.clipfile.export.pdf.font;

/** The families that come with Clipfile. */
enum BundledFamily {
  SERIF("NotoSerif", Script.ALPHABETIC),
  MONO("NotoSansMono", Script.ALPHABETIC),
  HEBREW("NotoSerifHebrew", Script.HEBREW),
  NASKH("NotoNaskhArabic", Script.NASKH),
  NASTALIQ("NotoNastaliqUrdu", Script.NASTALIQ),
  DEVANAGARI("NotoSerifDevanagari", Script.INDIC),
  THAI("NotoSerifThai", Script.THAI),
  EMOJI("NotoEmoji", Script.EMOJI);

  private final String file;
  private final Script script;

  BundledFamily(String file, Script script) {
    this.file = file;
    this.script = script;
  }

  Script script() {
    return script;
  }

  /** The file of this family that comes nearest to the wanted cut. */
  String file(boolean bold, boolean italic) {
    return file + "-" + cut(bold, italic) + ".ttf";
  }

  private String cut(boolean bold, boolean italic) {
    if (this == EMOJI || this == MONO) {
      return "Regular";
    }
    if (this == SERIF && italic) {
      return bold ? "BoldItalic" : "Italic";
    }
    return bold ? "Bold" : "Regular";
  }
}
