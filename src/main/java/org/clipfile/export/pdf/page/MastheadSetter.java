package org.clipfile.export.pdf.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final double HAIRLINE = 0.6;

  /** Between these a text keeps its own direction, whatever stands beside it (UAX #9). */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

  private final TextSetter text;
  private final Galley galley;
  private final Outline outline;

  MastheadSetter(TextSetter text, Galley galley, Outline outline) {
    this.text = text;
    this.galley = galley;
    this.outline = outline;
  }

  void set(Masthead masthead, Slot slot, StructureElement article) {
    String printed =
        Stream.of(masthead.publication(), masthead.published())
            .filter(Objects::nonNull)
            .map(part -> ISOLATE + part + END_OF_ISOLATE)
            .collect(Collectors.joining(" · "));
    line(printed, PUBLICATION, TextLook.heading(0, 4), slot, article, Role.PARAGRAPH);
    outline.add(galley, 1, Clean.line(masthead.headline()));
    line(masthead.headline(), HEADLINE, TextLook.heading(2, 5), slot, article, Role.H1);
    line(masthead.deck(), DECK, TextLook.heading(3, 6), slot, article, Role.PARAGRAPH);
    line(masthead.byline(), BYLINE, TextLook.heading(5, 3), slot, article, Role.PARAGRAPH);
    for (String provenance : masthead.provenance()) {
      line(provenance, PROVENANCE, TextLook.heading(1, 0), slot, article, Role.PARAGRAPH);
    }
    url(masthead.url(), slot, article);
    rule(slot);
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
    if (words == null || words.isBlank()) {
      return;
    }
    String clean = Clean.line(words);
    boolean turned = Direction.of(clean, slot.direction()) != slot.direction();
    TextLook side = turned ? look.aligned(Alignment.END) : look;
    text.set(StyledText.of(clean, style), side, slot, article.child(role));
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
