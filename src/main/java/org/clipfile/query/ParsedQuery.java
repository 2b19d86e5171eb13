package org.clipfile.query;

import java.util.List;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Copies;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A text of the search language, read.
 *
 * @param text as typed
 * @param query the tree
 * @param sort what a {@code sort:} clause asks for, or null
 * @param copies what a {@code copies:} clause asks for; all where there is none
 * @param reading how it was read, where habits differ (spaces mixed with OR), in the language
 *     itself; else null
 * @param notes quiet notes: an unknown prefix taken as text, an unfinished quote, a resolved date
 *     interval
 */
public record ParsedQuery(
    String text,
    Query query,
    @Nullable SortOrder sort,
    Copies copies,
    @Nullable String reading,
    List<Hint> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /** The quiet notes in English, a sentence each. */
  public List<String> hints() {
    return notes.stream().map(Hint::sentence).toList();
  }
}
