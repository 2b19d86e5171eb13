package org.clipfile.ui.search;

import java.util.Locale;
import java.util.Set;

/** The clauses of the search language that the window itself writes into the box. */
public enum Clause {
  PUBLICATION("pub", Set.of("pub", "publication", "in", "from")),
  SOURCE("source", Set.of("source", "agency", "wire", "credit")),
  CATEGORY("cat", Set.of("cat", "category")),
  DATE(
      "date",
      Set.of("date", "on", "since", "after", "before", "until", "newer_than", "older_than")),
  KIND("is", Set.of("is")),
  TAG("tag", Set.of("tag")),
  SAVED("search", Set.of("search")),
  SORT("sort", Set.of("sort"));

  /** What asks for clippings without a date of publication, or without a certain one. */
  public static final String DATES_TO_REVIEW = "(date:uncertain OR no:date)";

  private final String prefix;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> names;

  Clause(String prefix, Set<String> names) {
    this.prefix = prefix;
    this.names = names;
  }

  /** This clause with a value that stands in quotes, such as {@code pub:"RKI.news"}. */
  public String quoted(String value) {
    return prefix + ":\"" + value.replace('"', ' ').strip() + '"';
  }

  /** This clause with a value as it is, such as {@code date:2026-01}. */
  public String plain(String value) {
    return prefix + ":" + value;
  }

  /** Whether a part of a search text is of this kind. */
  boolean holds(String part) {
    if (this == DATE && part.equals(DATES_TO_REVIEW)) {
      return true;
    }
    int colon = part.indexOf(':') >= 0 ? part.indexOf(':') : part.indexOf('：');
    return colon > 0 && names.contains(part.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
