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
  private InlineContext context = InlineContext.ROOT;

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
    if (!inlines.isEmpty()
        && inlines.getLast() instanceof Run last
        && context.equals(InlineContext.of(last))) {
      inlines.removeLast();
      text = last.text() + text;
    }
    inlines.add(context.run(text));
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
      inlines.add(InlineContext.of(last).run(text));
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
