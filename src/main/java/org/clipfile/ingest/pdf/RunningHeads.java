package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands at the head and the foot of the pages and is no part of the text: what is repeated on
 * several pages, page numbers, and what browsers print there. Pages are noted first, and asked for
 * afterwards.
 */
final class RunningHeads {
  /** Lines this near to the edge, in shares of the page's height, may be heads or feet. */
  private static final double MARGIN = 0.12;

  /** So many lines at either end of a page may be numbers. */
  private static final int OUTERMOST = 3;

  /** So wide a gap, in shares of the type size, parts two lines. */
  private static final double APART = 2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s\\[(|]*(?:page|seite|p\\.|pág(?:ina)?\\.?|pagina|стр\\.|第|صفحة|עמוד)?\\s*"
              + "\\p{Nd}{1,4}(?:\\s*(?:/|of|von|de|sur|из|من|מתוך)\\s*\\p{Nd}{1,4})?\\s*(?:页|頁|ページ)?"
              + "[-–—\\s\\])|]*");

  private final Map<Integer, List<Line>> edges = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  void note(DrawnPage page) {
    List<Line> lines = edges(page);
    edges.put(page.number(), lines);
    for (Line line : lines) {
      seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(page.number());
    }
  }

  private static List<Line> edges(DrawnPage page) {
    double room = page.box().height() * MARGIN;
    double head = page.box().top() + room;
    double foot = page.box().bottom() - room;
    var edges = new ArrayList<Line>();
    edges.addAll(lines(page, page.glyphs().stream().filter(g -> g.y() < head).toList()));
    edges.addAll(lines(page, page.glyphs().stream().filter(g -> g.box().top() > foot).toList()));
    return edges;
  }

  /** What stands left and what stands right are lines of their own. */
  private static List<Line> lines(DrawnPage page, List<Glyph> glyphs) {
    var parts = new ArrayList<List<Glyph>>();
    for (List<Glyph> row : Rows.of(glyphs)) {
      Box before = null;
      for (Atom atom : Atom.of(row)) {
        double gap = before == null ? 0 : atom.box().left() - before.right();
        if (before == null || gap > APART * atom.glyphs().getFirst().size()) {
          parts.add(new ArrayList<>());
        }
        parts.getLast().addAll(atom.glyphs());
        before = atom.box();
      }
    }
    return Line.of(parts, page.number());
  }

  /** The heads and feet of a page. */
  List<Line> of(int page) {
    List<Line> lines = edges.getOrDefault(page, List.of());
    int enough = edges.size() <= 3 ? 2 : 3;
    var heads = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean outermost = i < OUTERMOST || i >= lines.size() - OUTERMOST;
      boolean repeated = seen.getOrDefault(key(line), Set.of()).size() >= enough;
      if (repeated || (outermost && isNumberOrPrint(line.text()))) {
        heads.add(line);
      }
    }
    List<Line> printed = heads.stream().filter(h -> PrintedPage.isPrinted(h.text())).toList();
    for (Line line : lines) { // the title that a browser prints beside them
      if (!heads.contains(line) && printed.stream().anyMatch(p -> isBeside(line, p))) {
        heads.add(line);
      }
    }
    return heads;
  }

  private static boolean isBeside(Line line, Line printed) {
    return Math.abs(line.box().bottom() - printed.box().bottom()) < 2;
  }

  private static boolean isNumberOrPrint(String text) {
    return NUMBER.matcher(text).matches() || PrintedPage.isPrinted(text);
  }

  /** The texts of all heads and feet, in order, each once. */
  Set<String> texts() {
    var texts = new LinkedHashSet<String>();
    edges.keySet().stream().sorted().forEach(page -> of(page).forEach(l -> texts.add(l.text())));
    return texts;
  }

  /** The signs of a page without its heads and feet, and without what is marked as such. */
  List<Glyph> body(DrawnPage page) {
    List<Line> heads = of(page.number());
    return page.glyphs().stream()
        .filter(g -> heads.stream().noneMatch(h -> h.box().holds(g.x() + g.width() / 2, g.y())))
        .toList();
  }

  /** Numbers differ from page to page. */
  private static String key(Line line) {
    return line.text().replaceAll("\\p{Nd}+", "#") + "@" + Math.round(line.box().bottom() / 6);
  }
}
