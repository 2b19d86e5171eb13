package org.clipfile.render;

import java.util.Set;
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
   * @param href where it leads, absolute, or null
   * @param language BCP 47 where the markup says so, else null
   */
  record Run(String text, Set<Style> styles, @Nullable String href, @Nullable String language)
      implements Inline {}

  /** A line end that was asked for. */
  record LineBreak() implements Inline {}
}
