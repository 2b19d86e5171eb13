package org.clipfile.export.pdf.page;

import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Block;
import org.clipfile.render.Block.Listing;

/** Sets lists, one within another, with their markers beside them. */
final class ListSetter {
  private static final double INDENT = 20;
  private static final double MARKER_GAP = 6;
  private static final double WIDEST_MARKER = 60;

  private final Typesetter typesetter;
  private final TextSetter text;
  private final Galley galley;

  ListSetter(Typesetter typesetter, TextSetter text, Galley galley) {
    this.typesetter = typesetter;
    this.text = text;
    this.galley = galley;
  }

  void set(Listing listing, Place place, BodySetter body) {
    Place list = place.nested(Role.LIST);
    if (!place.isDeep()) {
      list.element().numbered(listing.ordered());
    }
    long number = listing.start();
    Slot slot = place.slot().running(direction(listing, place.slot()));
    for (var blocks : listing.items()) {
      StructureElement item =
          place.isDeep() ? list.element() : list.element().child(Role.LIST_ITEM);
      String marker = listing.ordered() ? number + "." : list.depth() % 2 == 1 ? "•" : "–";
      Slot inner = slot.indented(INDENT);
      TextStyle style = blocks.isEmpty() ? BodySetter.TEXT : body.markerStyle(blocks);
      marker(marker, style, inner, item.child(place.isDeep() ? Role.PARAGRAPH : Role.LABEL));
      StructureElement content = place.isDeep() ? item : item.child(Role.LIST_BODY);
      galley.space(2);
      blocks.forEach(block -> body.set(block, new Place(inner, content, list.depth()), true));
      text.flushMarkers(BodySetter.TEXT.size() * typesetter.scale() * 1.4);
      number++;
    }
    galley.space(place.depth() == 0 ? 7 : 2);
  }

  /** A list runs the way of its first words. */
  private static Direction direction(Listing listing, Slot slot) {
    return listing.items().stream()
        .flatMap(java.util.List::stream)
        .filter(Block.Paragraph.class::isInstance)
        .findFirst()
        .map(b -> Direction.of(InlineText.plain(((Block.Paragraph) b).content()), slot.direction()))
        .orElse(slot.direction());
  }

  private void marker(String marker, TextStyle style, Slot slot, StructureElement label) {
    Line line =
        typesetter
            .set(StyledText.of(marker, style), slot.direction(), WIDEST_MARKER, false)
            .lines()
            .getFirst();
    double left =
        slot.direction().isRightToLeft()
            ? slot.right() + MARKER_GAP
            : slot.left() - MARKER_GAP - line.width();
    boolean before = slot.direction().isRightToLeft();
    text.markNext((sheet, baseline) -> {
      new LinePainter(sheet, line, Justification.NONE, baseline).paint(left, label);
      if (before) {
        LinePainter.pause(sheet, line, left, baseline);
      }
    });
  }
}
