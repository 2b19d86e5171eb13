package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.picture.DocumentPicture.Drawn;
import org.clipfile.export.pdf.picture.DocumentPicture.Undrawable;
import org.clipfile.export.pdf.picture.Pictures;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.render.Block.Figure;

/** Sets pictures with their captions, and boxes for those that cannot be drawn. */
final class FigureSetter {
  private static final TextStyle CAPTION = TextStyle.plain(8.5, Ink.QUIET);
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double HIGHEST = 300;

  /** How far a picture may shrink to stay on a page: to this height and this share of its own. */
  private static final double LOWEST = 120;

  private static final double SMALLEST = 0.55;
  private static final double GAP = 8;
  private static final double BOX_PADDING = 12;
  private static final int LONGEST_LABEL = 200;

  private final Pictures pictures;
  private final TextSetter text;
  private final Galley galley;
  private final InlineText inlines;
  private final List<String> warnings = new ArrayList<>();

  FigureSetter(Pictures pictures, TextSetter text, Galley galley, InlineText inlines) {
    this.pictures = pictures;
    this.text = text;
    this.galley = galley;
    this.inlines = inlines;
  }

  /** The pictures that could not be drawn, a sentence each. */
  List<String> warnings() {
    return warnings;
  }

  void set(Figure figure, Slot slot, StructureElement parent) {
    StyledText caption = inlines.of(figure.caption(), CAPTION);
    String alt = alternative(figure, caption);
    StructureElement element = parent.child(Role.FIGURE).describedAs(alt);
    galley.space(GAP);
    switch (pictures.picture(figure.sha256())) {
      case Drawn drawn -> picture(drawn, slot, element, !caption.isEmpty());
      case Undrawable undrawable -> box(undrawable, alt, slot, element, !caption.isEmpty());
    }
    if (!caption.isEmpty()) {
      text.set(caption, TextLook.CAPTION, slot, element.child(Role.CAPTION));
    }
    galley.space(GAP);
  }

  private static String alternative(Figure figure, StyledText caption) {
    String alt = Clean.line(figure.alt());
    String words = alt.isEmpty() ? Clean.line(caption.text()) : alt;
    return words.isEmpty() ? "Picture" : words;
  }

  private void picture(Drawn drawn, Slot slot, StructureElement element, boolean captioned) {
    double natural = drawn.width() * POINTS_PER_PIXEL;
    double ratio = (double) drawn.height() / drawn.width();
    double width = Math.min(Math.min(natural, slot.width()), HIGHEST / ratio);
    double height = width * ratio;
    galley.addFlexible(
        height,
        Math.min(height, Math.max(LOWEST, height * SMALLEST)),
        captioned,
        (sheet, top, given) -> {
          double shownWidth = width * given / height;
          double left = slot.left() + (slot.width() - shownWidth) / 2;
          element.standsAt(sheet.onPage(new Area(left, top - given, left + shownWidth, top)));
          double[] matrix = drawn.orientation().matrix(left, top - given, shownWidth, given);
          String name = sheet.image(drawn.image());
          sheet.content(
              element,
              null,
              () ->
                  sheet
                      .operators()
                      .op("q")
                      .numbers(matrix)
                      .op("cm")
                      .op("/" + name + " Do")
                      .restore());
        });
  }

  private void box(
      Undrawable undrawable, String alt, Slot slot, StructureElement element, boolean captioned) {
    warnings.add("The picture “" + shortened(alt) + "” " + undrawable.reason() + ".");
    String label = "Picture not shown: " + shortened(alt) + " — it " + undrawable.reason() + ".";
    var inner =
        new Slot(slot.left() + BOX_PADDING, slot.width() - 2 * BOX_PADDING, slot.direction());
    var look = new TextLook(0, 0, Alignment.START, 1, true);
    edge(slot, element);
    text.set(StyledText.of(label, CAPTION), look, inner, element);
    galley.add(BOX_PADDING, captioned, (sheet, top) -> line(sheet, slot, top - BOX_PADDING));
  }

  private void edge(Slot slot, StructureElement element) {
    galley.add(
        BOX_PADDING,
        true,
        (sheet, top) -> {
          double height = 3 * BOX_PADDING;
          element.standsAt(sheet.onPage(new Area(slot.left(), top - height, slot.right(), top)));
          line(sheet, slot, top);
        });
  }

  private static void line(Sheet sheet, Slot slot, double y) {
    sheet.ruleOff(new Area(slot.left(), y - 0.5, slot.right(), y), Ink.RULE);
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_LABEL
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
  }
}
