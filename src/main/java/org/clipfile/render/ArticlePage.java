package org.clipfile.render;

import org.clipfile.model.Clipping;
import org.clipfile.model.TextMarker;

/**
 * A clipping as a whole HTML page: the reading pane's view, and the HTML that is handed on. The
 * page carries a Content-Security-Policy that refuses scripts and every request but pictures of the
 * archive ({@code clip:}) and {@code data:}.
 */
public final class ArticlePage {
  /** The colours of a page. */
  public enum Theme {
    LIGHT,
    DARK
  }

  private ArticlePage() {}

  /**
   * The page of a clipping. Hits stand in {@code <mark id="hit-N">}, N from 1; directions are set
   * block by block.
   *
   * @param marker finds the hits in a piece of text
   */
  public static String html(Clipping clipping, Theme theme, TextMarker marker) {
    throw new UnsupportedOperationException("not built yet");
  }
}
