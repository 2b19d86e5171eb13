package org.clipfile.render;

import java.util.List;
import java.util.Optional;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/** Writes lines into a page. One thread. */
final class PageLines {
  private final Markup page;

  PageLines(Markup page) {
    this.page = page;
  }

  void write(String text) {
    page.text(text);
  }

  void write(List<Inline> line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<RubyWord> ruby = RubyWord.at(line, i);
      if (ruby.isPresent()) {
        write(ruby.get());
        i = ruby.get().next() - 1;
        continue;
      }
      switch (line.get(i)) {
        case Inline.LineBreak _ -> page.empty("br");
        case Run run -> write(run);
      }
    }
  }

  /** A word and its reading; a browser that cannot set ruby shows the brackets. */
  private void write(RubyWord ruby) {
    page.open("ruby");
    write(ruby.word());
    page.open("rp").text("(").close();
    page.open("rt").text(ruby.reading()).close();
    page.open("rp").text(")").close();
    page.close();
  }

  private void write(Run run) {
    int opened = 0;
    for (String place : run.places()) {
      page.open("span", "id", place);
      opened++;
    }
    if (run.href() != null) {
      boolean local = InlineContext.isLocal(run.href());
      page.open(
          "a",
          "href",
          run.href(),
          "title",
          local ? "" : run.href(),
          "rel",
          local ? "" : "noreferrer");
      opened++;
    }
    if (run.language() != null) {
      page.open("span", "lang", run.language());
      opened++;
    }
    for (Style style : Style.values()) {
      if (run.styles().contains(style) && style != Style.RUBY && style != Style.READING) {
        open(style);
        opened++;
      }
    }
    page.text(run.text());
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
      case RUBY, READING -> {} // the line knows what belongs together
      case MARK, MARK_GREEN, MARK_BLUE, MARK_PINK, MARK_ORANGE ->
          page.open("span", "class", "marked");
    }
  }
}
