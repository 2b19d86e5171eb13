package org.clipfile.render;

import java.util.List;
import java.util.Set;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/**
 * Writes lines into a page with their hits marked and counted. A hit may run across inline
 * elements: these are closed and opened anew at its edges, so that each hit is one element. One
 * thread.
 */
final class PageLines {
  private final Markup page;
  private final TextMarker marker;
  private int hits;

  PageLines(Markup page, TextMarker marker) {
    this.page = page;
    this.marker = marker;
  }

  void write(String text) {
    write(List.of(new Run(text, Set.of(), null, null)));
  }

  void write(List<Inline> line) {
    String text = BlockText.ofLine(line);
    Spans spans = new Spans(marker.marks(text), text.length());
    int at = 0;
    for (Inline inline : line) {
      switch (inline) {
        case Inline.LineBreak _ -> {
          page.empty("br");
          at++;
        }
        case Run run -> {
          pieces(run, at, spans);
          at += run.text().length();
        }
      }
      spans.closeAt(at);
    }
  }

  private void pieces(Run run, int start, Spans spans) {
    int end = start + run.text().length();
    for (int at = start; at < end; ) {
      spans.openAt(at);
      int next = spans.nextEdge(at, end);
      piece(run, run.text().substring(at - start, next - start));
      at = next;
      spans.closeAt(at);
    }
  }

  private void piece(Run run, String text) {
    int opened = run.styles().size();
    if (run.href() != null) {
      page.open("a", "href", run.href(), "title", run.href(), "rel", "noreferrer");
      opened++;
    }
    if (run.language() != null) {
      page.open("span", "lang", run.language());
      opened++;
    }
    for (Style style : Style.values()) {
      if (run.styles().contains(style)) {
        open(style);
      }
    }
    page.text(text);
    for (int i = 0; i < opened; i++) {
      page.close();
    }
  }

  private void open(Style style) {
    switch (style) {
      case BOLD -> page.open("b");
      case ITALIC -> page.open("i");
      case UNDERLINE -> page.open("u");
      case STRIKE -> page.open("s");
      case SUPERSCRIPT -> page.open("sup");
      case SUBSCRIPT -> page.open("sub");
      case CODE -> page.open("code");
      case MARK -> page.open("span", "class", "marked");
    }
  }

  /** Walks the hits of one line, opening and closing their elements. */
  private final class Spans {
    private final List<Span> spans;
    private int current;
    private boolean open;

    Spans(List<Span> spans, int length) {
      this.spans = spans.stream().filter(span -> span.end() <= length).toList();
    }

    void openAt(int at) {
      if (!open && current < spans.size() && spans.get(current).start() == at) {
        page.open("mark", "id", "hit-" + ++hits);
        open = true;
      }
    }

    void closeAt(int at) {
      if (open && spans.get(current).end() <= at) {
        page.close();
        open = false;
      }
      while (!open && current < spans.size() && spans.get(current).start() < at) {
        current++;
      }
    }

    int nextEdge(int at, int end) {
      if (current == spans.size()) {
        return end;
      }
      Span span = spans.get(current);
      int edge = open ? span.end() : span.start();
      return edge > at ? Math.min(edge, end) : end;
    }
  }
}
