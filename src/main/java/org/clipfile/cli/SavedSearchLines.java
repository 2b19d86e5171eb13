package org.clipfile.cli;

import org.clipfile.model.owner.SavedSearch;

/** A saved search as a line for people, or as a line of JSON. */
final class SavedSearchLines {
  private SavedSearchLines() {}

  /** Its name and what it stands for. */
  static String plain(SavedSearch search, Terminal terminal) {
    return terminal.bold(ClippingLines.harmless(search.name()))
        + ": "
        + ClippingLines.harmless(search.text())
        + (search.standing() ? "  (standing, " + search.fresh() + " new)" : "");
  }

  /** What is new for it. */
  static String news(SavedSearch search) {
    return search.fresh() + " new for " + ClippingLines.harmless(search.name());
  }

  static String json(SavedSearch search) {
    var line =
        new JsonLine()
            .put("name", search.name())
            .put("query", search.text())
            .put("grammar", search.grammar())
            .put("standing", search.standing())
            .put("created", search.created().toString())
            .put("seen", search.seen() == null ? null : search.seen().toString());
    return (search.standing() ? line.put("new", search.fresh()) : line).end();
  }
}
