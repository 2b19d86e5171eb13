package org.clipfile.export.pdf.page;

import java.util.List;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Masthead;
import org.jspecify.annotations.Nullable;

/**
 * Heads and feet for pages that are already handed on: they name the number of pages, which is
 * known last. One thread.
 */
public final class PageLines {
  private final RunningHeads heads;
  private final PageFormat format;

  /** Lines set by this typesetter, for a document of this title. */
  public PageLines(Typesetter typesetter, String title, PageFormat format, boolean rightToLeft) {
    this.format = format;
    heads =
        new RunningHeads(
            typesetter,
            new Masthead(null, null, title, null, null, List.of(), null, null),
            format,
            rightToLeft);
  }

  /**
   * The lines of a page, to be laid over it; null where there is nothing to say.
   *
   * @param number of the page that they are for
   */
  public Sheet of(
      int number,
      @Nullable String headLeft,
      @Nullable String headRight,
      @Nullable String footLeft,
      @Nullable String footRight) {
    var sheet = new Sheet(number, format);
    if (headLeft != null || headRight != null) {
      heads.head(sheet, headLeft, headRight);
    }
    if (footLeft != null || footRight != null) {
      heads.foot(sheet, footLeft, footRight);
    }
    return sheet;
  }
}
