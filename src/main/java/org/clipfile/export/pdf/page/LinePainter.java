package org.clipfile.export.pdf.page;

import java.util.HexFormat;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Cluster;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.ShapedRun;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.TextStyle.Ornament;

/** Paints one line of text on a sheet. */
final class LinePainter {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Differences from the glyphs' own advances below this many thousandths are let be. */
  private static final double LET_BE = 2;

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
    for (ShapedRun run : line.runs()) {
      double from = x;
      double width = width(run);
      TextStyle style = run.style();
      String href = style.href();
      StructureElement owner = owner(style, element);
      sheet.content(owner, style.language(), () -> text(run, from));
      if (href != null) {
        double size = style.size();
        sheet.link(
            new Area(from, baseline - size * 0.25, from + width, baseline + size * 0.95),
            href,
            owner);
      }
      x += width;
    }
    ornaments(left, false);
  }

  /** What holds a run: its link, or its code, within the passage that is marked. */
  private static StructureElement owner(TextStyle style, StructureElement element) {
    StructureElement within = element;
    for (Ornament ornament : Ornament.values()) {
      if (ornament.isHighlight() && style.lines().contains(ornament)) {
        within = within.inline(Role.SPAN, words(ornament));
      }
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
      text(run, x);
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
    return run.clusters().stream()
            .mapToDouble(c -> c.advance() + justification.extra(c.kind(), size))
            .sum()
        * size
        / 1000;
  }

  private void text(ShapedRun run, double left) {
    TextStyle style = run.style();
    Operators out = sheet.operators();
    out.fillColor(style.color());
    FontSubset set = run.clusters().getFirst().font();
    FontSubset font = set.home();
    sheet.uses(font);
    out.op("BT").font(font.resource(), style.size());
    out.raw("1 0 0 1 ").numbers(left, baseline + style.rise()).op("Tm");
    out.op("[" + glyphs(run, set) + "] TJ");
    out.op("ET");
  }

  /** The glyphs with the corrections between them. */
  private String glyphs(ShapedRun run, FontSubset font) {
    var out = new StringBuilder("<");
    double due = 0;
    for (Cluster cluster : run.visual()) {
      int correction = (int) Math.round(due);
      if (Math.abs(due) >= LET_BE) {
        out.append('>').append(correction).append('<');
        due -= correction;
      }
      cluster.marks().forEach(mark -> append(out, font.atHome(mark)));
      String replacement = font.replacement(cluster.glyph());
      if (replacement == null) {
        append(out, font.atHome(cluster.glyph()));
      } else {
        out.append(">] TJ /Steered <</ActualText ").append(hex(replacement)).append(">> BDC <");
        append(out, font.atHome(cluster.glyph()));
        out.append("> Tj EMC [<");
      }
      double advance = cluster.advance() + justification.extra(cluster.kind(), run.style().size());
      due += font.advance(cluster.glyph()) - advance;
    }
    return out.append('>').toString();
  }

  private static void append(StringBuilder out, int glyph) {
    out.append(HEX.toHexDigits((short) glyph));
  }

  /** A text string (ISO 32000-1, 7.9.2.2). */
  private static String hex(String text) {
    var out = new StringBuilder("<FEFF");
    text.chars().forEach(c -> out.append(HEX.toHexDigits((char) c)));
    return out.append('>').toString();
  }

  private void ornaments(double left, boolean behind) {
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
