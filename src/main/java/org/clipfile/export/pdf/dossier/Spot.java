package org.clipfile.export.pdf.dossier;

import java.util.List;
import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Reference;

/**
 * Where something stands whose headings are these: known once it is painted, and its page's number
 * when all pages before it are counted.
 */
final class Spot implements Reference.Place {
  private final List<Bookmark> headings;
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

  /**
   * A spot.
   *
   * @param headings at least one once it is painted; not copied, since they come later
   */
  Spot(List<Bookmark> headings, Front front) {
    this.headings = headings;
    this.front = front;
  }

  @Override
  public int page() {
    return headings.getFirst().page();
  }

  @Override
  public double top() {
    return headings.getFirst().top();
  }

  @Override
  public int number() {
    return front.pages() + headings.getFirst().page() + 1;
  }
}
