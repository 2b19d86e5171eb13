package org.clipfile.export.pdf.page;

import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.render.Masthead;
import org.jspecify.annotations.Nullable;

/** Sets what stands over an article. */
final class MastheadSetter {
  private static final TextStyle PUBLICATION = TextStyle.plain(10.5, Ink.PUBLICATION).inBold();
  private static final TextStyle HEADLINE = TextStyle.plain(21, Ink.TEXT).inBold();
  private static final TextStyle DECK = TextStyle.plain(12.5, Ink.QUIET);
  private static final TextStyle BYLINE = TextStyle.plain(10, Ink.TEXT).inBold();
  private static final TextStyle PROVENANCE = TextStyle.plain(8.5, Ink.QUIET);
  private static final double NARROW_HEADLINE = 15;
  private static final double NARROW_DECK = 11;
  private static final double HAIRLINE = 0.6;

  /** Between these a text keeps its own direction, whatever stands beside it (UAX #9). */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

  private final TextSetter text;
  private final Galley galley;
  private final Outline outline;
  private final @Nullable String labels;
  private TextStyle headline = HEADLINE;
  private TextStyle deck = DECK;

  /**
   * A setter for an article.
   *
   * @param language of the article, BCP 47
   * @param labels the language of labels and dates, which must be said where the article's differs
   */
  MastheadSetter(TextSetter text, Galley galley, Outline outline, String language, String labels) {
    this.labels = language.equals(labels) || language.startsWith(labels + "-") ? null : labels;
    this.text = text;
    this.galley = galley;
    this.outline = outline;
  }

  /** For a column rather than a page. */
  MastheadSetter narrow() {
    headline = HEADLINE.sized(NARROW_HEADLINE);
    deck = DECK.sized(NARROW_DECK);
    return this;
  }

  void set(Masthead masthead, Slot slot, StructureElement article) {
    TextLook printedLook = TextLook.heading(0, 4);
    line(printed(masthead), printedLook, slot, article, Role.PARAGRAPH);
    outline.add(galley, 1, Clean.line(masthead.headline()));
    line(masthead.headline(), headline, TextLook.heading(2, 5), slot, article, Role.H1);
    line(masthead.deck(), deck, TextLook.heading(3, 6), slot, article, Role.PARAGRAPH);
    line(masthead.byline(), BYLINE, TextLook.heading(5, 3), slot, article, Role.PARAGRAPH);
    for (String provenance : masthead.provenance()) {
      line(labelled(provenance), TextLook.heading(1, 0), slot, article, Role.PARAGRAPH);
    }
    url(masthead.url(), slot, article);
    rule(slot);
  }

  private StyledText printed(Masthead masthead) {
    var printed = new StyledText.Builder(true);
    String publication = masthead.publication();
    if (publication != null) {
      printed.add(isolated(publication), PUBLICATION);
    }
    String published = masthead.published();
    if (published != null) {
      printed.add(publication == null ? "" : " · ", PUBLICATION);
      printed.add(isolated(published), PUBLICATION.in(labels));
    }
    return printed.build();
  }

  private static String isolated(String part) {
    return ISOLATE + Clean.line(part) + END_OF_ISOLATE;
  }

  private StyledText labelled(String provenance) {
    int end = Math.max(provenance.indexOf(": "), provenance.indexOf('：')) + 1;
    return new StyledText.Builder(true)
        .add(provenance.substring(0, end), PROVENANCE.in(labels))
        .add(provenance.substring(end), PROVENANCE)
        .build();
  }

  private void url(@Nullable String url, Slot slot, StructureElement article) {
    if (url != null) {
      TextStyle style =
          InlineText.leadsSomewhere(url) ? PROVENANCE.linking(url, Ink.LINK) : PROVENANCE;
      line(url, style, TextLook.heading(1, 0), slot, article, Role.PARAGRAPH);
    }
  }

  /** Every line stands at the side where the article's lines start, whichever way it runs. */
  private void line(
      @Nullable String words,
      TextStyle style,
      TextLook look,
      Slot slot,
      StructureElement article,
      Role role) {
    if (words != null && !words.isBlank()) {
      line(StyledText.of(Clean.line(words), style), look, slot, article, role);
    }
  }

  private void line(
      StyledText words, TextLook look, Slot slot, StructureElement article, Role role) {
    if (!words.isEmpty()) {
      boolean turned = Direction.of(words.text(), slot.direction()) != slot.direction();
      TextLook side = turned ? look.aligned(Alignment.END) : look;
      text.set(words, side, slot, article.child(role));
    }
  }

  private void rule(Slot slot) {
    galley.space(8);
    galley.add(
        HAIRLINE,
        true,
        (sheet, top) ->
            sheet.ruleOff(new Area(slot.left(), top - HAIRLINE, slot.right(), top), Ink.RULE));
    galley.space(10);
  }
}
