package org.clipfile.ingest.pdf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page draws, turned so that most of its lines run to the right and downwards.
 *
 * @param number from 0
 * @param box of the page
 * @param aside texts whose lines run another way, such as a credit along a picture
 * @param signs how many it draws
 * @param invisible whether most of the text is drawn without ink, as text recognition leaves it
 */
record DrawnPage(
    int number,
    Box box,
    List<Glyph> glyphs,
    List<List<Glyph>> aside,
    List<PageImage> images,
    int signs,
    boolean invisible) {

  static DrawnPage of(
      int number, Box drawn, List<Glyph> glyphs, List<PageImage> images, boolean invisible) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    glyphs.forEach(g -> counts.merge(g.turn(), 1, Integer::sum));
    Turn most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Turn.RIGHT);
    List<List<Glyph>> aside =
        counts.keySet().stream()
            .filter(t -> t != most)
            .sorted(Comparator.naturalOrder())
            .map(turn -> upright(glyphs, turn))
            .toList();
    return new DrawnPage(
        number,
        most.upright(drawn),
        upright(glyphs, most),
        aside,
        images.stream()
            .map(i -> new PageImage(i.image(), most.upright(i.box()), i.mark()))
            .toList(),
        glyphs.size(),
        invisible);
  }

  /** This page with its pictures alone. */
  DrawnPage withoutText() {
    return new DrawnPage(number, box, List.of(), List.of(), images, signs, invisible);
  }

  private static List<Glyph> upright(List<Glyph> glyphs, Turn turn) {
    return glyphs.stream()
        .filter(g -> g.turn() == turn)
        .map(g -> g.at(turn.across(g.x(), g.y()), turn.down(g.x(), g.y())))
        .toList();
  }
}
