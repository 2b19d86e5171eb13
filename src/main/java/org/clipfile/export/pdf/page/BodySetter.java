package org.clipfile.export.pdf.page;

import java.util.List;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.render.Block;

/** Sets the blocks of an article's body. */
final class BodySetter {
  static final TextStyle TEXT = TextStyle.plain(10.5, Ink.TEXT);

  /** What a mark in the text leads to stands smaller, as at the foot of a printed page. */
  static final TextStyle NOTE = TextStyle.plain(8.8, Ink.TEXT);

  private static final TextLook NOTE_LOOK = TextLook.BODY.spaced(3, 3);
  private static final TextStyle PREFORMATTED = TextStyle.plain(8.5, Ink.TEXT).inCode();
  private static final double QUOTE_INDENT = 18;
  private static final double RULE_WIDTH = 90;

  private final TextSetter text;
  private final Galley galley;
  private final InlineText inlines;
  private final Outline outline;
  private final FigureSetter figures;
  private final ListSetter lists;
  private final TableSetter tables;
  private final boolean pictures;
  private int headingLevel = 1;

  BodySetter(
      TextSetter text,
      Galley galley,
      InlineText inlines,
      Outline outline,
      FigureSetter figures,
      ListSetter lists,
      TableSetter tables,
      boolean pictures) {
    this.text = text;
    this.galley = galley;
    this.inlines = inlines;
    this.outline = outline;
    this.figures = figures;
    this.lists = lists;
    this.tables = tables;
    this.pictures = pictures;
  }

  /**
   * Sets a block.
   *
   * @param tight whether blocks stand close, as in a list
   */
  void set(Block block, Place place, boolean tight) {
    switch (block) {
      case Block.Heading heading -> heading(heading, place);
      case Block.Paragraph paragraph -> paragraph(paragraph, place, tight);
      case Block.Quote quote -> quote(quote, place);
      case Block.Listing listing -> lists.set(listing, place, this);
      case Block.Preformatted preformatted -> preformatted(preformatted, place);
      case Block.Figure figure -> {
        if (pictures) {
          figures.set(figure, place.slot(), place.element());
        }
      }
      case Block.Table table -> tables.set(table, place.slot(), place.element());
      case Block.Rule rule -> rule(place.slot());
    }
  }

  /** How a list's marker is set beside an item. */
  TextStyle markerStyle(List<Block> item) {
    return (item.getFirst() instanceof Block.Paragraph first && inlines.isNote(first.content()))
        ? NOTE
        : TEXT;
  }

  /** Levels as PDF/UA wants them: none is left out on the way down. */
  private void heading(Block.Heading heading, Place place) {
    StyledText words = inlines.of(heading.content(), headingStyle(heading.level()));
    if (words.isEmpty()) {
      return;
    }
    headingLevel = Math.min(Math.max(2, heading.level()), headingLevel + 1);
    galley.space(13);
    outline.add(galley, headingLevel, Clean.line(words.text()));
    var element = place.element().child(Role.heading(headingLevel));
    text.set(words, TextLook.heading(0, 4), place.slot(), element);
  }

  private static TextStyle headingStyle(int level) {
    return TEXT.inBold().sized(level <= 2 ? 14 : level == 3 ? 12 : 10.5);
  }

  private void paragraph(Block.Paragraph paragraph, Place place, boolean tight) {
    boolean note = inlines.isNote(paragraph.content());
    StyledText words = inlines.of(paragraph.content(), note ? NOTE : TEXT);
    if (!words.isEmpty()) {
      TextLook look = tight ? TextLook.BODY.spaced(2, 2) : note ? NOTE_LOOK : TextLook.BODY;
      StructureElement within = note ? place.element().child(Role.NOTE) : place.element();
      text.set(words, look, place.slot(), within.child(Role.PARAGRAPH));
    }
  }

  private void quote(Block.Quote quote, Place place) {
    Slot slot = place.slot();
    Slot inner = slot.indented(QUOTE_INDENT);
    Place nested = place.nested(Role.QUOTE).at(inner);
    galley.space(8);
    double bar = slot.direction().isRightToLeft() ? inner.right() + 8 : inner.left() - 10;
    galley.together(
        () -> galley.barred(bar, () -> quote.blocks().forEach(b -> set(b, nested, false))));
    galley.space(8);
  }

  private void preformatted(Block.Preformatted preformatted, Place place) {
    String words = preformatted.text().replace("\t", "    ").stripTrailing();
    String lines = words.replaceAll("\r\n|[\r\n]", String.valueOf(StyledText.LINE_END));
    var look = new TextLook(6, 6, Alignment.START, 1, false);
    StyledText styled = StyledText.of(lines, PREFORMATTED);
    if (!styled.isEmpty()) {
      text.set(styled, look, place.slot(), place.element().child(Role.PARAGRAPH));
    }
  }

  private void rule(Slot slot) {
    double left = slot.left() + (slot.width() - RULE_WIDTH) / 2;
    galley.space(10);
    galley.add(
        0.6,
        false,
        (sheet, top) -> sheet.ruleOff(new Area(left, top - 0.6, left + RULE_WIDTH, top), Ink.RULE));
    galley.space(10);
  }
}
