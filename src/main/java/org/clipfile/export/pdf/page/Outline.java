package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Gathers the headings while the pages are painted. */
final class Outline {
  private final List<Bookmark> bookmarks = new ArrayList<>();

  /** A heading that begins with the next strip of the galley. */
  void add(Galley galley, int level, String title) {
    galley.add(
        0, true, (sheet, top) -> bookmarks.add(new Bookmark(level, title, sheet.number(), top)));
  }

  /** The headings painted so far, in reading order. */
  List<Bookmark> bookmarks() {
    return bookmarks;
  }
}
