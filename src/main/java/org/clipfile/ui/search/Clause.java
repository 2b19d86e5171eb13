package org.clipfile.ui.search;

import java.util.Set;

/** The clauses of the search language that the window itself writes into the box. */
public enum Clause {
  PUBLICATION("pub", Set.of("pub", "publication", "in", "from")),
  SOURCE("source", Set.of("source", "agency", "wire", "credit")),
  CATEGORY("cat", Set.of("cat", "category")),
  DATE(
      "date",
      Set.of("date", "on", "since", "after", "before", "until", "newer_than", "older_than")),
  SORT("sort", Set.of("sort"));

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

  boolean isNamed(String name) {
    return names.contains(name);
  }
}
