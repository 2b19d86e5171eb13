package org.clipfile.ui.article;

import java.util.Set;
import javafx.scene.text.Font;
import org.clipfile.render.Inline.Style;
import org.jspecify.annotations.Nullable;

/**
 * How letters look. Neighbours of one look are drawn as one.
 *
 * @param styles of which the font does not show all
 * @param href where they lead, or null
 */
record Look(Font font, Set<Style> styles, @Nullable String href) {
  /** How far below the line they stand. */
  double drop() {
    if (styles.contains(Style.SUPERSCRIPT)) {
      return -0.5 * font.getSize();
    }
    return styles.contains(Style.SUBSCRIPT) ? 0.2 * font.getSize() : 0;
  }
}
