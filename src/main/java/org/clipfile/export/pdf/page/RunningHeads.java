package org.clipfile.export.pdf.page;

import java.util.List;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Masthead;
import org.jspecify.annotations.Nullable;

/** Paints what stands on every page: publication and date above, address and page number below. */
final class RunningHeads {
  private static final TextStyle STYLE = TextStyle.plain(7.5, Ink.QUIET);
  private static final int LONGEST = 160;
  private static final double GAP = 16;
  private static final double HAIRLINE = 0.4;
  private static final String HEADER = "/Type /Pagination /Subtype /Header";
  private static final String FOOTER = "/Type /Pagination /Subtype /Footer";

  private final Typesetter typesetter;
  private final Masthead masthead;
  private final PageFormat format;
  private final boolean rightToLeft;

  RunningHeads(Typesetter typesetter, Masthead masthead) {
    this(typesetter, masthead, PageFormat.A4, false);
  }

  RunningHeads(Typesetter typesetter, Masthead masthead, PageFormat format, boolean rightToLeft) {
    this.typesetter = typesetter;
    this.masthead = masthead;
    this.format = format;
    this.rightToLeft = rightToLeft;
  }

  /** Paints heads and feet; the first page, which opens with the masthead, has no head. */
  void paint(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      if (sheet.number() > 0) {
        pair(sheet, HEADER, format.head(), publication(), masthead.published());
        rule(sheet, format.head() - 6);
      }
      rule(sheet, format.foot() + 12);
      String place = "Page " + (sheet.number() + 1) + " of " + sheets.size();
      pair(sheet, FOOTER, format.foot(), masthead.url(), place);
    }
  }

  /** Paints a running head of its own on a sheet. */
  void head(Sheet sheet, @Nullable String left, @Nullable String right) {
    pair(sheet, HEADER, format.head(), left, right);
    rule(sheet, format.head() - 6);
  }

  /** Paints a foot of its own on a sheet. */
  void foot(Sheet sheet, @Nullable String left, @Nullable String right) {
    rule(sheet, format.foot() + 12);
    pair(sheet, FOOTER, format.foot(), left, right);
  }

  private String publication() {
    String publication = masthead.publication();
    return publication == null ? masthead.headline() : publication;
  }

  private void rule(Sheet sheet, double y) {
    sheet.ruleOff(new Area(format.left(), y, format.right(), y + HAIRLINE), Ink.RULE);
  }

  /**
   * One text where lines start, one where they end; the first is cut off where both have no room.
   */
  private void pair(
      Sheet sheet, String kind, double baseline, @Nullable String left, @Nullable String right) {
    Line rightLine = line(right, format.measure() / 2);
    double taken = rightLine.runs().isEmpty() ? 0 : rightLine.width() + GAP;
    Line leftLine = line(left, format.measure() - taken);
    sheet.furniture(
        kind,
        () -> {
          paint(sheet, leftLine, place(leftLine, rightToLeft), baseline);
          paint(sheet, rightLine, place(rightLine, !rightToLeft), baseline);
        });
  }

  private double place(Line line, boolean right) {
    return right ? format.right() - line.width() : format.left();
  }

  private static void paint(Sheet sheet, Line line, double left, double baseline) {
    new LinePainter(sheet, line, Justification.NONE, baseline).paintLoose(left);
  }

  private Line line(@Nullable String text, double width) {
    if (text == null) {
      return new Line(List.of(), true);
    }
    String shown = shortened(Clean.line(text), LONGEST);
    List<Line> lines = lines(shown, width);
    while (lines.size() > 1) {
      shown = shortened(shown, shown.length() - 4);
      lines = lines(shown, width);
    }
    return lines.isEmpty() ? new Line(List.of(), true) : lines.getFirst();
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip() + "…";
  }

  private List<Line> lines(String text, double width) {
    var direction = Direction.of(text, Direction.LEFT_TO_RIGHT);
    return typesetter.set(StyledText.of(text, STYLE), direction, width, false).lines();
  }
}
