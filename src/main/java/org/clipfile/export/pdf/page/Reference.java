package org.clipfile.export.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that leads to a place in the document: its words, and the number of the page.
 *
 * @param words what is there
 * @param detail said more quietly after the words, or null
 * @param language BCP 47 of the words where it is another than the document's, or null
 * @param level 0 for what stands out, such as a group; 1 for what is in it
 */
public record Reference(
    String words, @Nullable String detail, @Nullable String language, int level) {

  /** Where something is, known once its page is painted. */
  public interface Place {
    /** The page, counted from 0 in the order of painting. */
    int page();

    /** Its upper edge, in points from the page's lower edge. */
    double top();

    /** The number that stands on the page. */
    int number();
  }

  /** A name and all the places where it stands. */
  public record Indexed(String name, List<Place> places) {
    public Indexed {
      places = List.copyOf(places);
    }
  }
}
