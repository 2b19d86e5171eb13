package org.clipfile.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a line. White space is folded as HTML folds it. */
public sealed interface Inline {
  /** How a run is set. */
  enum Style {
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKE,
    SUPERSCRIPT,
    SUBSCRIPT,
    CODE,
    /** A word that has a reading, and in brackets the reading, which is {@link #READING} too. */
    RUBY,
    READING,
    /** Marked by the page, or yellow by the archive's owner. */
    MARK,
    /** Marked green by the owner, as are the next in their colours. */
    MARK_GREEN,
    MARK_BLUE,
    MARK_PINK,
    MARK_ORANGE
  }

  /**
   * Text in one style.
   *
   * @param href where it leads: absolute, or with # before it the name of a place in the article;
   *     or null
   * @param language BCP 47 where the markup says so, else null
   * @param places the names of the places that begin here, to which links of the article lead
   */
  record Run(
      String text,
      Set<Style> styles,
      @Nullable String href,
      @Nullable String language,
      List<String> places)
      implements Inline {
    /** Text to which no link leads. */
    public Run(String text, Set<Style> styles, @Nullable String href, @Nullable String language) {
      this(text, styles, href, language, List.of());
    }

    /** The same style and links with other text. */
    Run saying(String other) {
      return new Run(other, styles, href, language, places);
    }

    /** The same, where these places begin too. */
    Run at(List<String> more) {
      return more.isEmpty()
          ? this
          : new Run(
              text,
              styles,
              href,
              language,
              Stream.concat(more.stream(), places.stream()).distinct().toList());
    }
  }

  /** A line end that was asked for. */
  record LineBreak() implements Inline {}
}
