package org.clipfile.export.pdf.dossier;

import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Reference;

/** Where something was painted. Its page's number is known when all before it are counted. */
final class Spot implements Reference.Place {
  private final Bookmark bookmark;
  private final Front front;

  /** How many pages stand before those that are painted first. */
  static final class Front {
    private int pages;

    void fills(int count) {
      pages = count;
    }

    int pages() {
      return pages;
    }
  }

  Spot(Bookmark bookmark, Front front) {
    this.bookmark = bookmark;
    this.front = front;
  }

  @Override
  public int page() {
    return bookmark.page();
  }

  @Override
  public double top() {
    return bookmark.top();
  }

  @Override
  public int number() {
    return front.pages() + bookmark.page() + 1;
  }
}
