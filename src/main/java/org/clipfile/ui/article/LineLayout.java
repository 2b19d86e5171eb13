package org.clipfile.ui.article;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The lines of a paragraph at a width: broken as late as they can be, and each in the visual order
 * of the bidirectional algorithm (Unicode Standard Annex 9, rule L2).
 */
final class LineLayout {
  /** An atom at its place; {@code x} is its left edge. */
  record Placed(Atom atom, double x) {
    double right() {
      return x + atom.width();
    }
  }

  /** A line's atoms from left to right. */
  record Line(int start, int end, List<Placed> placed) {}

  private final String text;
  private final boolean rightToLeft;
  private final double width;
  private final List<Line> lines = new ArrayList<>();

  private LineLayout(String text, boolean rightToLeft, double width) {
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.width = width;
  }

  static List<Line> of(String text, List<Atom> atoms, boolean rightToLeft, double width) {
    var layout = new LineLayout(text, rightToLeft, width);
    layout.breakLines(new ArrayDeque<>(atoms));
    return List.copyOf(layout.lines);
  }

  private void breakLines(Deque<Atom> left) {
    var line = new ArrayList<Atom>();
    double used = 0;
    while (!left.isEmpty()) {
      List<Atom> word = nextWord(left);
      double wordWidth = word.stream().mapToDouble(Atom::width).sum();
      boolean fits = used + wordWidth <= width + 0.01 || word.getFirst().isSpace();
      if (!fits && !line.isEmpty()) {
        place(line);
        line = new ArrayList<>();
        used = 0;
        fits = wordWidth <= width + 0.01;
      }
      if (!fits) {
        word = cut(word, left);
        wordWidth = word.stream().mapToDouble(Atom::width).sum();
      }
      line.addAll(word);
      used += wordWidth;
      if (line.getLast().endsLine(text)) {
        place(line);
        line = new ArrayList<>();
        used = 0;
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      place(line);
    }
  }

  /** Takes the atoms up to where a line may end next. */
  private List<Atom> nextWord(Deque<Atom> left) {
    var word = new ArrayList<Atom>();
    do {
      word.add(left.removeFirst());
    } while (!left.isEmpty()
        && !word.getLast().endsLine(text)
        && !left.getFirst().piece().breakBefore()
        && !left.getFirst().isSpace()
        && !word.getLast().isSpace());
    return word;
  }

  /** What of a word too wide for a line fits on one; the rest is put back. */
  private List<Atom> cut(List<Atom> word, Deque<Atom> left) {
    var fitting = new ArrayList<Atom>();
    double room = width;
    for (int i = 0; i < word.size(); i++) {
      Atom atom = word.get(i);
      if (atom.width() <= room) {
        fitting.add(atom);
        room -= atom.width();
        continue;
      }
      List<Atom> parts = fitting.isEmpty() ? atom.splitAt(text, room) : List.of(atom);
      for (int j = word.size() - 1; j > i; j--) {
        left.addFirst(word.get(j));
      }
      if (fitting.isEmpty()) {
        fitting.add(parts.getFirst());
      }
      if (!fitting.getLast().equals(parts.getLast())) {
        left.addFirst(parts.getLast());
      }
      return fitting;
    }
    return fitting;
  }

  private void place(List<Atom> line) {
    var levels = new byte[line.size()];
    double used = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = line.get(i).piece().level();
      used += line.get(i).width();
    }
    Atom[] visual = line.toArray(Atom[]::new);
    Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
    double x = rightToLeft ? Math.max(0, width - used + hanging(line)) - hanging(line) : 0;
    var placed = new ArrayList<Placed>();
    for (Atom atom : visual) {
      placed.add(new Placed(atom, x));
      x += atom.width();
    }
    int start = line.isEmpty() ? 0 : line.getFirst().start();
    int end = line.isEmpty() ? 0 : line.getLast().end();
    lines.add(new Line(start, end, List.copyOf(placed)));
  }

  /** The width of the spaces at a line's end, which hang out of it. */
  private static double hanging(List<Atom> line) {
    double hanging = 0;
    for (int i = line.size() - 1; i >= 0 && line.get(i).isSpace(); i--) {
      hanging += line.get(i).width();
    }
    return hanging;
  }
}
