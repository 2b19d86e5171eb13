package org.clipfile.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.FindResult;
import org.clipfile.ui.control.Messages;

/** What a search had to say, in words. */
public final class FoundLine {
  private static final Messages TEXTS = Messages.of(FoundLine.class);

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
      return total == 0 ? TEXTS.text("found.nothing-yet") : TEXTS.text("found.at-least", total);
    }
    return total >= inAll ? TEXTS.text("found.all", total) : TEXTS.text("found.of", total, inAll);
  }

  /** How the text was read and what was left out, a line each; mostly empty. */
  public static List<String> notes(FindResult result) {
    var notes = new ArrayList<String>();
    String reading = result.query().reading();
    if (reading != null) {
      notes.add(TEXTS.text("read-as", reading));
    }
    notes.addAll(ReadingWords.hints(result));
    int undated = result.undated();
    if (undated > 0) {
      notes.add(TEXTS.text("undated", undated));
    }
    if (!result.index().isComplete()) {
      notes.add(ReadingWords.index(result.index()));
    } else if (!result.index().checked()) {
      notes.add(TEXTS.text("index.checking"));
    }
    return notes;
  }
}
