package org.clipfile.export.pdf.page;

import java.util.HexFormat;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Landing;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Cluster;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.Reading;
import org.clipfile.export.pdf.text.ShapedRun;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.TextStyle.Ornament;

/** Paints one line of text on a sheet. */
final class LinePainter {
  /** Differences from the glyphs' own advances below this many thousandths are let be. */
  private static final double LET_BE = 2;

  /** How far above the baseline a reading stands, in sizes of its word. */
  private static final double READING_RISE = 0.96;

  private static final Ornament[] NONE = {};

  private final Sheet sheet;
  private final Line line;
  private final Justification justification;
  private final double baseline;

  LinePainter(Sheet sheet, Line line, Justification justification, double baseline) {
    this.sheet = sheet;
    this.line = line;
    this.justification = justification;
    this.baseline = baseline;
  }

  /** Paints the line as content of an element, from {@code left}. */
  void paint(double left, StructureElement element) {
    ornaments(left, true);
    double x = left;
    Read word = null;
    for (int i = 0; i < line.runs().size(); i++) {
      ShapedRun run = line.runs().get(i);
      double from = x;
      double width = width(run);
      TextStyle style = run.style();
      String href = style.href();
      Landing target = style.ends().target();
      StructureElement owner = owner(style, element);
      style
          .ends()
          .begins()
          .forEach(place -> place.reached(sheet.number(), baseline + style.size()));
      Reading reading = style.reading();
      if (reading != null && (word == null || word.reading() != reading)) {
        word = Read.of(reading, x, owner);
      }
      StructureElement holder = (reading == null || word == null) ? owner : word.base();
      sheet.content(holder, style.language(), () -> text(run, from, style.rise()));
      double base = baseline + (target == null ? 0 : style.rise());
      double size = style.size();
      var area = new Area(from, base - size * 0.25, from + width, base + size * 0.95);
      if (target != null) {
        sheet.link(area, target.words(), target, owner);
      } else if (href != null) {
        sheet.link(area, href, owner);
      }
      x += width;
      boolean wordEnds =
          i + 1 == line.runs().size() || line.runs().get(i + 1).style().reading() != reading;
      if (word != null && wordEnds) {
        paint(word, x, style);
        word = null;
      }
    }
    ornaments(left, false);
  }

  /** A word that has a reading: where it begins and what it is named in the structure. */
  private record Read(Reading reading, double left, StructureElement ruby, StructureElement base) {
    static Read of(Reading reading, double left, StructureElement within) {
      StructureElement ruby = within.child(Role.RUBY);
      return new Read(reading, left, ruby, ruby.child(Role.RUBY_BASE));
    }
  }

  /** Paints a reading over the middle of its word, once all of that is painted. */
  private void paint(Read word, double right, TextStyle style) {
    StructureElement text = word.ruby().child(Role.RUBY_TEXT);
    double above = style.rise() + style.size() * READING_RISE;
    double x = (word.left() + right - word.reading().width()) / 2;
    for (ShapedRun run : word.reading().runs()) {
      double from = x;
      sheet.content(text, style.language(), () -> text(run, from, above));
      x += run.width();
    }
  }

  /** What holds a run: its link, or its code, within the passage that is marked. */
  private static StructureElement owner(TextStyle style, StructureElement element) {
    StructureElement within = element;
    for (Ornament ornament : style.lines().isEmpty() ? NONE : Ornament.values()) {
      if (ornament.isHighlight() && style.lines().contains(ornament)) {
        within = within.inline(Role.SPAN, words(ornament));
      }
    }
    Landing target = style.ends().target();
    if (target != null) {
      StructureElement around = target.isNote() ? within.inline(Role.REFERENCE, null) : within;
      return around.linkWithin(target.name());
    }
    String href = style.href();
    if (href != null) {
      return within.link(href);
    }
    return style.monospaced() ? within.inline(Role.CODE, null) : within;
  }

  private static String words(Ornament highlight) {
    return switch (highlight) {
      case GREEN_HIGHLIGHT -> "Highlighted in green";
      case BLUE_HIGHLIGHT -> "Highlighted in blue";
      case PINK_HIGHLIGHT -> "Highlighted in pink";
      case ORANGE_HIGHLIGHT -> "Highlighted in orange";
      case HIGHLIGHT, UNDERLINE, STRIKE -> "Highlighted";
    };
  }

  /** Paints the line where no element is to hold it. */
  void paintLoose(double left) {
    double x = left;
    for (ShapedRun run : line.runs()) {
      text(run, x, run.style().rise());
      x += width(run);
    }
  }

  /** Keeps what is painted next to the left of a line from being read as a part of it. */
  static void pause(Sheet sheet, Line line, double left, double baseline) {
    ShapedRun run = line.runs().getFirst();
    FontSubset font = run.clusters().getFirst().font();
    sheet.pause(font, run.style().size(), left, baseline);
  }

  private double width(ShapedRun run) {
    double size = run.style().size();
    double sum = 0;
    for (Cluster cluster : run.clusters()) {
      sum += cluster.advance() + justification.extra(cluster.kind(), size);
    }
    return sum * size / 1000;
  }

  private void text(ShapedRun run, double left, double rise) {
    TextStyle style = run.style();
    Operators out = sheet.operators();
    out.fillColor(style.color());
    FontSubset set = run.clusters().getFirst().font();
    FontSubset font = set.home();
    sheet.uses(font);
    out.op("BT").font(font.resource(), style.size());
    out.raw("1 0 0 1 ").numbers(left, baseline + rise).op("Tm");
    out.op("[" + glyphs(run, set) + "] TJ");
    out.op("ET");
  }

  /** The glyphs with the corrections between them. */
  private String glyphs(ShapedRun run, FontSubset font) {
    var out = new StringBuilder("(");
    double due = 0;
    for (Cluster cluster : run.visual()) {
      int correction = (int) Math.round(due);
      if (Math.abs(due) >= LET_BE) {
        out.append(')').append(correction).append('(');
        due -= correction;
      }
      cluster.marks().forEach(mark -> append(out, font.atHome(mark)));
      String replacement = font.replacement(cluster.glyph());
      if (replacement == null) {
        append(out, font.atHome(cluster.glyph()));
      } else {
        out.append(")] TJ /Steered <</ActualText ").append(hex(replacement)).append(">> BDC (");
        append(out, font.atHome(cluster.glyph()));
        out.append(") Tj EMC [(");
      }
      double advance = cluster.advance() + justification.extra(cluster.kind(), run.style().size());
      due += font.advance(cluster.glyph()) - advance;
    }
    return out.append(')').toString();
  }

  private static void append(StringBuilder out, int glyph) {
    appendByte(out, (char) (glyph >> 8));
    appendByte(out, (char) (glyph & 0xFF));
  }

  /** A byte of a string (ISO 32000-1, 7.3.4.2): half as long as in hexadecimal digits. */
  private static void appendByte(StringBuilder out, char c) {
    switch (c) {
      case '(', ')', '\\' -> out.append('\\').append(c);
      case '\r' -> out.append("\\r");
      default -> out.append(c);
    }
  }

  private boolean isBare() {
    for (ShapedRun run : line.runs()) {
      if (!run.style().lines().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A text string (ISO 32000-1, 7.9.2.2). */
  private static String hex(String text) {
    var out = new StringBuilder("<FEFF");
    text.chars().forEach(c -> out.append(HexFormat.of().toHexDigits((char) c)));
    return out.append('>').toString();
  }

  private void ornaments(double left, boolean behind) {
    if (isBare()) {
      return;
    }
    double x = left;
    for (ShapedRun run : line.runs()) {
      double right = x + width(run);
      for (Ornament ornament : Ornament.values()) {
        if (run.style().lines().contains(ornament) && behind == ornament.isHighlight()) {
          ornament(ornament, run.style(), x, right);
        }
      }
      x = right;
    }
  }

  private void ornament(Ornament ornament, TextStyle style, double left, double right) {
    double size = style.size();
    double base = baseline + style.rise();
    switch (ornament) {
      case UNDERLINE -> rule(left, right, base - size * 0.14, size * 0.05, style.color());
      case STRIKE -> rule(left, right, base + size * 0.26, size * 0.05, style.color());
      case HIGHLIGHT -> highlight(left, right, base, size, Ink.HIGHLIGHT);
      case GREEN_HIGHLIGHT -> highlight(left, right, base, size, Ink.GREEN_HIGHLIGHT);
      case BLUE_HIGHLIGHT -> highlight(left, right, base, size, Ink.BLUE_HIGHLIGHT);
      case PINK_HIGHLIGHT -> highlight(left, right, base, size, Ink.PINK_HIGHLIGHT);
      case ORANGE_HIGHLIGHT -> highlight(left, right, base, size, Ink.ORANGE_HIGHLIGHT);
    }
  }

  private void highlight(double left, double right, double base, double size, int color) {
    rule(left, right, base - size * 0.25, size * 1.2, color);
  }

  private void rule(double left, double right, double bottom, double height, int color) {
    sheet.ruleOff(new Area(left, bottom, right, bottom + height), color);
  }
}
