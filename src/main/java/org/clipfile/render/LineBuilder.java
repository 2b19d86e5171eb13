package org.clipfile.render;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.render.Inline.LineBreak;
import org.clipfile.render.Inline.Run;

/** Collects the inlines of one block, folding white space across them. One thread. */
final class LineBuilder {
  private static final LineBreak LINE_BREAK = new LineBreak();

  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final List<String> places = new ArrayList<>();
  private InlineContext context = InlineContext.ROOT;

  /** Names the place where the next text will begin. */
  void place(String name) {
    closeRun();
    places.add(name);
  }

  /** The places that found no text yet; they are another line's from now on. */
  List<String> takePlaces() {
    closeRun();
    List<String> taken = List.copyOf(places);
    places.clear();
    return taken;
  }

  /** The same line, at whose first text these places begin. */
  static List<Inline> beginning(List<String> places, List<Inline> line) {
    var placed = new ArrayList<>(line);
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i) instanceof Run run) {
        placed.set(i, run.at(places));
        break;
      }
    }
    return List.copyOf(placed);
  }

  void text(String text, InlineContext in) {
    if (!in.equals(context)) {
      closeRun();
      context = in;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        run.append(c);
      } else if (takesSpace()) {
        run.append(' ');
      }
    }
  }

  void lineBreak() {
    closeRun();
    trimEnd();
    if (!inlines.isEmpty()) {
      inlines.add(LINE_BREAK);
    }
  }

  boolean endsWithLineBreak() {
    return run.isEmpty() && !inlines.isEmpty() && inlines.getLast() instanceof LineBreak;
  }

  /** What was collected, without white space at its ends; empty where there is nothing to see. */
  List<Inline> take() {
    closeRun();
    trimEnd();
    while (endsWithLineBreak()) {
      inlines.removeLast();
      trimEnd();
    }
    List<Inline> taken =
        inlines.stream().allMatch(LineBuilder::isBlank) ? List.of() : List.copyOf(inlines);
    inlines.clear();
    return taken;
  }

  private void closeRun() {
    if (run.isEmpty()) {
      return;
    }
    String text = run.toString();
    run.setLength(0);
    List<String> begin = List.copyOf(places);
    places.clear();
    if (!inlines.isEmpty()
        && begin.isEmpty()
        && inlines.getLast() instanceof Run last
        && context.equals(InlineContext.of(last))) {
      inlines.removeLast();
      text = last.text() + text;
      begin = last.places();
    }
    inlines.add(context.run(text).at(begin));
  }

  private void trimEnd() {
    if (inlines.isEmpty()
        || !(inlines.getLast() instanceof Run last)
        || !last.text().endsWith(" ")) {
      return;
    }
    inlines.removeLast();
    String text = last.text().substring(0, last.text().length() - 1);
    if (!text.isEmpty()) {
      inlines.add(last.saying(text));
    } else {
      places.addAll(last.places());
    }
  }

  /** Whether a space here would neither open a line nor follow another space. */
  private boolean takesSpace() {
    if (!run.isEmpty()) {
      return run.charAt(run.length() - 1) != ' ';
    }
    return !inlines.isEmpty()
        && inlines.getLast() instanceof Run last
        && !last.text().endsWith(" ");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isBlank(Inline inline) {
    return switch (inline) {
      case LineBreak _ -> true;
      case Run r ->
          r.text()
              .codePoints()
              .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    };
  }
}
