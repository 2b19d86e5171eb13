package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.Typesetter;
import org.jspecify.annotations.Nullable;

/** Sets blocks of text into the galley, one strip a line. */
final class TextSetter {
  /** Where the baseline stands within the height of a line. */
  private static final double BASELINE = 0.72;

  /** Justified text needs a measure wide enough that spaces need not gape. */
  private static final double NARROWEST_JUSTIFIED = 180;

  /** Ragged text in a narrower measure than this has its words divided. */
  private static final double WIDEST_DIVIDED = 300;

  private final Typesetter typesetter;
  private final Galley galley;
  private final boolean justifying;
  private final List<Strip.Painter> markers = new ArrayList<>();

  TextSetter(Typesetter typesetter, Galley galley) {
    this(typesetter, galley, true);
  }

  /**
   * A setter of text.
   *
   * @param justifying whether what looks justified is so; else it is ragged
   */
  TextSetter(Typesetter typesetter, Galley galley, boolean justifying) {
    this.typesetter = typesetter;
    this.galley = galley;
    this.justifying = justifying;
  }

  /** Paints a list's marker beside the next line that is set; it is told the baseline. */
  void markNext(Strip.Painter marker) {
    markers.add(marker);
  }

  /** Gives the markers that found no text a line of their own. */
  void flushMarkers(double height) {
    if (!markers.isEmpty()) {
      Strip.Painter waiting = takeMarkers();
      galley.add(height, false, (sheet, top) -> waiting.paint(sheet, top - height * BASELINE));
    }
  }

  private Strip.Painter takeMarkers() {
    List<Strip.Painter> taken = List.copyOf(markers);
    markers.clear();
    return (sheet, baseline) -> taken.forEach(marker -> marker.paint(sheet, baseline));
  }

  /** Sets a text; nothing where it is empty. */
  void set(StyledText text, TextLook look, Slot slot, StructureElement element) {
    if (text.isEmpty()) {
      return;
    }
    Slot own = slot.running(Direction.of(text.text(), slot.direction()));
    galley.space(look.before());
    String language = language(text);
    if (language != null) {
      element.in(language);
    }
    boolean body = look.alignment() == Alignment.JUSTIFIED;
    boolean justified = body && justifying && own.width() >= NARROWEST_JUSTIFIED;
    boolean hyphenated = justified || (body && own.width() < WIDEST_DIVIDED);
    var setting =
        look.keepsNext() || look.equals(TextLook.CAPTION)
            ? typesetter.setBalanced(text, own.direction(), own.width())
            : typesetter.set(text, own.direction(), own.width(), justified, hyphenated);
    List<Line> lines = setting.lines();
    double size = text.firstStyle().size() * typesetter.scale();
    double normal = size * setting.leading() * look.tightness();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double height = Math.max(normal, line.room());
      Strip.Painter beside = takeMarkers();
      galley.add(
          height,
          keeps(i, lines.size()) || line.endsWithHyphen() || look.keepsNext(),
          (sheet, top) -> {
            beside.paint(sheet, top - height * BASELINE);
            paint(sheet, line, setting.justified(), look, own, element, top - height * BASELINE);
          });
    }
    galley.space(look.after());
  }

  /** The language that all of a text is in where it is not the document's, else null. */
  private static @Nullable String language(StyledText text) {
    String first = text.firstStyle().language();
    boolean same = text.spans().stream().allMatch(s -> Objects.equals(s.style().language(), first));
    return same ? first : null;
  }

  /** No first line alone at the foot of a page, no last line alone at the head of one. */
  private static boolean keeps(int line, int lines) {
    return line + 1 < lines && (line == 0 || line == lines - 2);
  }

  private static void paint(
      Sheet sheet,
      Line line,
      boolean spread,
      TextLook look,
      Slot slot,
      StructureElement element,
      double baseline) {
    var justification =
        spread || line.width() > slot.width()
            ? Justification.of(line, slot.width())
            : Justification.NONE;
    double left = left(line, look.alignment(), slot, !justification.equals(Justification.NONE));
    new LinePainter(sheet, line, justification, baseline).paint(left, element);
  }

  private static double left(Line line, Alignment alignment, Slot slot, boolean full) {
    double slack = full ? 0 : slot.width() - line.width();
    boolean rightToLeft = slot.direction().isRightToLeft();
    return switch (alignment) {
      case START, JUSTIFIED -> slot.left() + (rightToLeft ? slack : 0);
      case CENTER -> slot.left() + slack / 2;
      case END -> slot.left() + (rightToLeft ? 0 : slack);
    };
  }
}
