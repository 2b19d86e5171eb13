package org.clipfile.ingest.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a row of signs: with spaces where the row has gaps, in the order it is read. */
final class LineText {
  /** In shares of the type size. */
  private static final double SPACE = 0.16;

  /** The same where the row draws spaces too. */
  private static final double WIDE_SPACE = 0.35;

  private LineText() {}

  /** A letter with its marks. */
  private static final class Unit {
    private final Glyph glyph;
    private final StringBuilder text;
    private double right;

    Unit(Glyph glyph) {
      this.glyph = glyph;
      this.text = new StringBuilder(glyph.text());
      this.right = glyph.right();
    }

    void bear(Glyph mark) {
      text.append(mark.text());
      right = Math.max(right, mark.right());
    }

    boolean holds(double x) {
      double slack = glyph.size() * 0.01;
      return glyph.x() <= x + slack && x + slack < glyph.right();
    }

    /** Bold may be made by drawing twice. */
    boolean repeats(Unit before) {
      return glyph.text().equals(before.glyph.text())
          && glyph.x() - before.glyph.x() < glyph.width() * 0.4
          && !glyph.isBlank();
    }
  }

  static String of(List<Glyph> row, boolean rightToLeft) {
    List<Unit> units = units(row);
    units.sort(Comparator.comparingDouble(u -> u.glyph.x()));
    double gap = gap(units);
    var pieces = new ArrayList<String>();
    Unit before = null;
    String space = "";
    for (Unit unit : units) {
      if (unit.glyph.isBlank()) {
        space = unit.glyph.text().contains("\u3000") ? "\u3000" : " ";
        continue;
      }
      if (before != null && unit.repeats(before)) {
        continue;
      }
      if (before != null && (!space.isEmpty() || isApart(before, unit, gap))) {
        pieces.add(space.isEmpty() ? " " : space);
      }
      pieces.add(unit.text.toString());
      before = unit;
      space = "";
    }
    String text = VisualOrder.read(pieces, rightToLeft);
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private static List<Unit> units(List<Glyph> row) {
    var units = new ArrayList<Unit>();
    for (Glyph glyph : row) {
      if (!Characters.isMark(glyph.text())) {
        units.add(new Unit(glyph));
      }
    }
    int next = 0;
    for (Glyph glyph : row) {
      if (Characters.isMark(glyph.text())) {
        Unit base = base(glyph, units, next);
        if (base == null) {
          units.add(new Unit(glyph));
        } else {
          base.bear(glyph);
        }
      } else {
        next++;
      }
    }
    return units;
  }

  /** Right-to-left marks are drawn before or after their letter, all others after it. */
  private static @Nullable Unit base(Glyph mark, List<Unit> units, int drawnBefore) {
    boolean hebrewOrArabic = mark.text().codePoints().anyMatch(c -> c >= 0x590 && c < 0x900);
    if (hebrewOrArabic) {
      double middle = mark.x() + mark.width() / 2;
      for (Unit unit : units) {
        if (!unit.glyph.isBlank() && unit.holds(middle)) {
          return unit;
        }
      }
    }
    return drawnBefore > 0 && drawnBefore <= units.size() ? units.get(drawnBefore - 1) : null;
  }

  private static boolean isApart(Unit before, Unit unit, double gap) {
    double size = Math.max(before.glyph.size(), unit.glyph.size());
    int last = before.text.codePointBefore(before.text.length());
    boolean solid = Characters.isSolid(last) || Characters.isSolid(unit.text.codePointAt(0));
    return unit.glyph.x() - before.right > gap * size && !solid;
  }

  /** How wide a gap is a space; letters may all be spaced. */
  private static double gap(List<Unit> units) {
    boolean draws = false;
    double[] gaps = new double[units.size()];
    int count = 0;
    for (int i = 1; i < units.size(); i++) {
      Unit before = units.get(i - 1);
      Glyph glyph = units.get(i).glyph;
      draws |= glyph.isBlank();
      if (!glyph.isBlank() && !before.glyph.isBlank()) {
        gaps[count++] = (glyph.x() - before.right) / glyph.size();
      }
    }
    Arrays.sort(gaps, 0, count);
    double usual = count < 4 ? 0 : Math.max(0, gaps[count / 2]);
    return usual + (draws ? WIDE_SPACE : SPACE);
  }
}
