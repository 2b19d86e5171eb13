package org.clipfile.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.render.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's text with its styles and hits. Offsets are UTF-16 code units.
 *
 * @param text as it was written; a line end that was asked for is {@code \n}
 * @param stretches cover the text without a gap
 * @param marks the hits, in order
 * @param language BCP 47, or null
 */
record StyledText(
    String text, List<Stretch> stretches, List<Span> marks, @Nullable String language) {

  /**
   * A stretch in one style.
   *
   * @param href where it leads, or null
   * @param places the names of the places that begin here
   */
  record Stretch(
      int start, int end, Set<Inline.Style> styles, @Nullable String href, List<String> places) {
    /** A stretch to which no link leads. */
    Stretch(int start, int end, Set<Inline.Style> styles, @Nullable String href) {
      this(start, end, styles, href, List.of());
    }
  }

  static StyledText of(List<Inline> line, TextMarker marker, @Nullable String language) {
    var text = new StringBuilder();
    var stretches = new ArrayList<Stretch>();
    for (Inline inline : line) {
      int start = text.length();
      switch (inline) {
        case Inline.Run run -> {
          text.append(run.text());
          stretches.add(new Stretch(start, text.length(), run.styles(), run.href(), run.places()));
        }
        case Inline.LineBreak _ -> {
          text.append('\n');
          stretches.add(new Stretch(start, text.length(), Set.of(), null));
        }
      }
    }
    String whole = text.toString();
    return new StyledText(whole, List.copyOf(stretches), marks(whole, marker), language);
  }

  static StyledText of(
      String text, TextMarker marker, @Nullable String language, @Nullable String href) {
    var whole = new Stretch(0, text.length(), Set.of(), href);
    return new StyledText(text, List.of(whole), marks(text, marker), language);
  }

  private static List<Span> marks(String text, TextMarker marker) {
    return marker.marks(text).stream().filter(span -> span.end() <= text.length()).toList();
  }

  /** The style at an offset within the text. */
  Stretch stretchAt(int offset) {
    for (Stretch stretch : stretches) {
      if (offset < stretch.end()) {
        return stretch;
      }
    }
    return new Stretch(offset, text.length(), Set.of(), null);
  }
}
