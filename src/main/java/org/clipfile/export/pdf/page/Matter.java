package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.LinkArea.Target;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.Typesetter;

/**
 * Sets what stands before and after the articles of a document: title, contents, index, lists. One
 * thread, one piece.
 */
public final class Matter {
  private static final TextStyle KICKER = TextStyle.plain(11, Ink.PUBLICATION).inBold();
  private static final TextStyle TITLE = TextStyle.plain(30, Ink.TEXT).inBold();
  private static final TextStyle SUBTITLE = TextStyle.plain(11, Ink.QUIET);
  private static final TextStyle NOTE = TextStyle.plain(13, Ink.TEXT);
  private static final TextStyle HEADING = TextStyle.plain(20, Ink.TEXT).inBold();
  private static final TextStyle SUBHEADING = TextStyle.plain(13, Ink.TEXT).inBold();
  private static final TextStyle TEXT = TextStyle.plain(10.5, Ink.TEXT);
  private static final TextStyle GROUP = TextStyle.plain(10.5, Ink.PUBLICATION).inBold();
  private static final TextStyle DETAIL = TextStyle.plain(8.5, Ink.QUIET);
  private static final TextStyle GROUP_HEADING = TextStyle.plain(15, Ink.PUBLICATION).inBold();
  private static final char ISOLATE = '\u2068';
  private static final String END_OF_ISOLATE = "\u2069";
  private static final String EM_SPACE = "\u2003";
  private static final double BASELINE = 0.72;
  private static final double LEADING = 1.32;

  /** Room for the number of a page, and between it and the words. */
  private static final double NUMBER = 34;

  private static final double INDENT = 14;

  private final Typesetter typesetter;
  private final Slot slot;
  private final Slot column;
  private final Galley galley = new Galley();
  private final Outline outline = new Outline();
  private final TextSetter text;
  private final Describer describer;

  /** Says where a link leads, for whoever cannot see it. */
  @FunctionalInterface
  public interface Describer {
    /** Such as "Harbours, page 12". */
    String described(String words, int page);
  }

  /** Matter over the whole width of a document's pages, which runs this way. */
  public Matter(
      Typesetter typesetter, PageFormat format, Direction direction, Describer describer) {
    this.describer = describer;
    this.typesetter = typesetter;
    slot = Slot.page(format, direction);
    column = Slot.column(format, direction);
    text = new TextSetter(typesetter, galley);
  }

  /** Leaves room, in points. */
  public void room(double points) {
    galley.add(points, true, (sheet, top) -> {});
  }

  /** A rule across the page. */
  public void rule(double thickness) {
    galley.space(12);
    galley.add(
        thickness,
        true,
        (sheet, top) ->
            sheet.ruleOff(
                new Area(slot.left(), top - thickness, slot.right(), top), Ink.PUBLICATION));
    galley.space(12);
  }

  /** The small line over a title. */
  public void kicker(String words, StructureElement parent) {
    set(words, KICKER, TextLook.heading(0, 6), parent.child(Role.PARAGRAPH));
  }

  /** The title of the whole, which is in the outline too. */
  public void title(String words, StructureElement parent) {
    outline.add(galley, 1, Clean.line(words));
    set(words, TITLE, TextLook.heading(2, 8), parent.child(Role.H1));
  }

  /** Facts under the title. */
  public void subtitle(String words, StructureElement parent) {
    set(words, SUBTITLE, TextLook.heading(3, 3), parent.child(Role.PARAGRAPH));
  }

  /** The heading of a part, which is in the outline too. */
  public void heading(String words, StructureElement parent) {
    outline.add(galley, 1, Clean.line(words));
    set(words, HEADING, TextLook.heading(0, 12), parent.child(Role.H2));
  }

  /**
   * The heading of a group of articles, which is in the outline too.
   *
   * @param running whether it stands in a column, between articles that follow each other there
   */
  public void group(String words, boolean running, StructureElement parent) {
    if (running) {
      group(words, column, parent);
    } else {
      galley.wide(() -> group(words, slot, parent));
    }
  }

  private void group(String words, Slot own, StructureElement parent) {
    outline.add(galley, 1, Clean.line(words));
    set(words, GROUP_HEADING, TextLook.heading(0, 4), own, parent.child(Role.H2));
    galley.add(
        1.6,
        true,
        (sheet, top) ->
            sheet.ruleOff(new Area(own.left(), top - 1.6, own.right(), top), Ink.PUBLICATION));
    room(20);
  }

  /** A heading below that. */
  public void subheading(String words, StructureElement parent) {
    set(words, SUBHEADING, TextLook.heading(14, 5), parent.child(Role.H3));
  }

  /** A paragraph. */
  public void paragraph(String words, StructureElement parent) {
    set(words, TEXT, TextLook.BODY.aligned(Alignment.START), parent.child(Role.PARAGRAPH));
  }

  /** What the owner says under the title. */
  public void note(String words, StructureElement parent) {
    set(words, NOTE, TextLook.BODY.aligned(Alignment.START), parent.child(Role.PARAGRAPH));
  }

  private void set(String words, TextStyle style, TextLook look, StructureElement element) {
    set(words, style, look, slot, element);
  }

  private void set(
      String words, TextStyle style, TextLook look, Slot own, StructureElement element) {
    String clean = Clean.line(words);
    boolean turned = Direction.of(clean, own.direction()) != own.direction();
    TextLook side = turned ? look.aligned(Alignment.END) : look;
    text.set(StyledText.of(clean, style), side, own, element);
  }

  /**
   * A line of the contents, which leads to a place.
   *
   * @param parent a TOC
   */
  public void entry(Reference reference, Reference.Place place, StructureElement parent) {
    StructureElement link = parent.child(Role.CONTENTS_ITEM).child(Role.REFERENCE).child(Role.LINK);
    boolean group = reference.level() == 0;
    Slot own = group ? slot : slot.indented(INDENT);
    var words = new StyledText.Builder(true);
    TextStyle style = (group ? GROUP : TEXT).in(reference.language());
    String detail = reference.detail() == null ? "" : Clean.line(reference.detail());
    if (detail.isEmpty()) {
      words.add(Clean.line(reference.words()), style);
    } else {
      // Neither may reorder the other where they run different ways (UAX #9).
      words.add(ISOLATE + Clean.line(reference.words()) + END_OF_ISOLATE, style);
      words.add(EM_SPACE + ISOLATE + detail + END_OF_ISOLATE, DETAIL);
    }
    galley.space(group ? 11 : 3);
    lines(words.build(), own, new Leader(reference.words(), place, link), group);
  }

  /** What stands at the end of an entry. */
  private record Leader(String words, Reference.Place place, StructureElement link) {}

  private void lines(StyledText words, Slot own, Leader leader, boolean keeps) {
    double width = own.width() - NUMBER;
    // Words and detail follow each other as the contents run, whichever way the words do.
    List<Line> lines = typesetter.set(words, own.direction(), width, false).lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i == lines.size() - 1;
      double height = Math.max(TEXT.size() * LEADING, line.room());
      galley.add(
          height,
          keeps || !last,
          (sheet, top) -> entryLine(sheet, own, line, last, leader, top, height));
    }
  }

  private void entryLine(
      Sheet sheet, Slot own, Line line, boolean last, Leader leader, double top, double height) {
    double baseline = top - height * BASELINE;
    boolean rightToLeft = own.direction().isRightToLeft();
    double left = rightToLeft ? own.right() - line.width() : own.left();
    new LinePainter(sheet, line, Justification.NONE, baseline).paint(left, leader.link());
    if (last) {
      Line number = number(leader.place().number());
      double at = rightToLeft ? own.left() : own.right() - number.width();
      double from = rightToLeft ? own.left() + number.width() + 6 : left + line.width() + 6;
      double to = rightToLeft ? left - 6 : at - 6;
      dots(sheet, from, to, baseline);
      new LinePainter(sheet, number, Justification.NONE, baseline).paint(at, leader.link());
    }
    var area = new Area(own.left(), top - height, own.right(), top);
    sheet.link(area, described(leader), target(leader.place()), leader.link());
  }

  private String described(Leader leader) {
    return describer.described(Clean.line(leader.words()), leader.place().number());
  }

  private static Target target(Reference.Place place) {
    return new Target(place.page(), place.top());
  }

  private Line number(int number) {
    return lineOf(String.valueOf(number), TEXT);
  }

  private Line lineOf(String words, TextStyle style) {
    return typesetter
        .set(StyledText.of(words, style), Direction.LEFT_TO_RIGHT, slot.width(), false)
        .lines()
        .getFirst();
  }

  private static void dots(Sheet sheet, double from, double to, double baseline) {
    if (to - from > 8) {
      sheet.artifact(
          "",
          () ->
              sheet
                  .operators()
                  .op("q")
                  .strokeColor(Ink.RULE)
                  .op("0.9 w 1 J [0 4] 0 d")
                  .numbers(Math.ceil(from / 4) * 4, baseline + 1)
                  .op("m")
                  .numbers(to, baseline + 1)
                  .op("l S")
                  .restore());
    }
  }

  /**
   * A line of an index: a name, and the number of each page it leads to.
   *
   * @param parent a list
   */
  public void indexed(Reference.Indexed indexed, StructureElement parent) {
    StructureElement body = parent.child(Role.LIST_ITEM).child(Role.LIST_BODY);
    StructureElement name = body.child(Role.PARAGRAPH);
    galley.space(2);
    var row = new IndexRow(slot.width() / 2 - 10);
    var words = StyledText.of(Clean.line(indexed.name()), TEXT);
    Direction direction = Direction.of(words.text(), slot.direction());
    List<Line> lines = typesetter.set(words, direction, row.nameWidth, false).lines();
    row.numbers(indexed);
    int count = Math.max(lines.size(), row.lines.size());
    double height = TEXT.size() * LEADING;
    for (int i = 0; i < count; i++) {
      int at = i;
      Line line = i < lines.size() ? lines.get(i) : null;
      double own = line == null ? height : Math.max(height, line.room());
      galley.add(
          own,
          i + 1 < count && (i == 0 || i == count - 2),
          (sheet, top) -> {
            double baseline = top - own * BASELINE;
            if (line != null) {
              double left = start(slot.left(), line.width());
              new LinePainter(sheet, line, Justification.NONE, baseline).paint(left, name);
            }
            if (at < row.lines.size()) {
              row.paint(sheet, row.lines.get(at), indexed.name(), top, own, body);
            }
          });
    }
  }

  /** Where something of this width begins that stands so far from the side where lines start. */
  private double start(double fromLeft, double width) {
    return slot.direction().isRightToLeft()
        ? slot.right() - (fromLeft - slot.left()) - width
        : fromLeft;
  }

  /** The page numbers beside a name, in lines; how many digits they have is not known yet. */
  private final class IndexRow {
    private static final double EACH = 30;
    private final double nameWidth;
    private final List<List<Reference.Place>> lines = new ArrayList<>();

    IndexRow(double nameWidth) {
      this.nameWidth = nameWidth;
    }

    void numbers(Reference.Indexed indexed) {
      int perLine = (int) Math.max(1, (slot.width() - nameWidth - 20) / EACH);
      List<Reference.Place> places = indexed.places();
      for (int from = 0; from < places.size(); from += perLine) {
        lines.add(places.subList(from, Math.min(from + perLine, places.size())));
      }
    }

    void paint(
        Sheet sheet,
        List<Reference.Place> places,
        String name,
        double top,
        double height,
        StructureElement body) {
      double x = slot.left() + nameWidth + 20;
      for (Reference.Place place : places) {
        Line number = lineOf(String.valueOf(place.number()), TEXT);
        double left = start(x, number.width());
        StructureElement link = body.child(Role.LINK);
        new LinePainter(sheet, number, Justification.NONE, top - height * BASELINE)
            .paint(left, link);
        var area = new Area(left - 1, top - height, left + number.width() + 1, top);
        sheet.link(
            area, describer.described(Clean.line(name), place.number()), target(place), link);
        x += EACH;
      }
    }
  }

  /** Everything set so far, as a piece. */
  public Piece piece() {
    return new Piece(galley.strips(), outline, List.of());
  }

  /** A line of an unnumbered list, after a dash. */
  public void item(String words, StructureElement list) {
    StructureElement item = list.child(Role.LIST_ITEM);
    StructureElement label = item.child(Role.LABEL);
    StructureElement body = item.child(Role.LIST_BODY);
    Slot inner = slot.indented(INDENT);
    Line dash = lineOf("–", TEXT);
    double left = inner.direction().isRightToLeft() ? inner.right() + 4 : slot.left();
    text.markNext((sheet, baseline) ->
        new LinePainter(sheet, dash, Justification.NONE, baseline).paint(left, label));
    String clean = Clean.line(words);
    TextLook look = TextLook.TIGHT.spaced(3, 3);
    boolean turned = Direction.of(clean, slot.direction()) != slot.direction();
    text.set(
        StyledText.of(clean, TEXT),
        turned ? look.aligned(Alignment.END) : look,
        inner,
        body.child(Role.PARAGRAPH));
  }
}
