package org.clipfile.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.FindResult;

/** What a search had to say, in words. */
public final class FoundLine {
  private FoundLine() {}

  /**
   * How many were found, such as "17 of 24 clippings", or "At least 17 so far" while the index is
   * made.
   *
   * @param inAll how many clippings the archive has
   */
  public static String count(FindResult result, int inAll) {
    int total = result.hits().total();
    if (!result.index().isComplete()) {
      return total == 0
          ? "Nothing so far"
          : "At least " + String.format(Locale.ENGLISH, "%,d", total) + " so far";
    }
    String noun = inAll == 1 ? " clipping" : " clippings";
    return total >= inAll
        ? String.format(Locale.ENGLISH, "%,d", total) + (total == 1 ? " clipping" : " clippings")
        : String.format(Locale.ENGLISH, "%,d of %,d", total, inAll) + noun;
  }

  /** How the text was read and what was left out, a line each; mostly empty. */
  public static List<String> notes(FindResult result) {
    var notes = new ArrayList<String>();
    if (result.query().reading() != null) {
      notes.add("Read as " + result.query().reading());
    }
    notes.addAll(result.query().hints());
    int undated = result.undated();
    if (undated > 0) {
      notes.add(
          String.format(Locale.ENGLISH, "%,d", undated)
              + (undated == 1 ? " undated clipping is" : " undated clippings are")
              + " not shown.");
    }
    if (!result.index().isComplete()) {
      notes.add(result.index().sentence());
    } else if (!result.index().checked()) {
      notes.add("The index is being looked through for damage.");
    }
    return notes;
  }
}
