package org.clipfile.ui.search;

import java.util.Locale;
import java.util.Optional;
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
  PLACE("dateline", Set.of("dateline", "place")),
  LANGUAGE("lang", Set.of("lang", "language")),
  SAVED("search", Set.of("search")),
  SORT("sort", Set.of("sort"));

  /** What asks for clippings without a date of publication, or without a certain one. */
  public static final String DATES_TO_REVIEW = "(date:uncertain OR no:date)";

  /** What asks for clippings without a date of publication. */
  public static final String UNDATED = "no:date";

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
    if (this == DATE && (part.equals(DATES_TO_REVIEW) || part.equals(UNDATED))) {
      return true;
    }
    int colon = colon(part);
    return colon > 0 && names.contains(part.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /**
   * The value that a part of a search text asks for, such as {@code RKI.news} of {@code
   * pub:"RKI.news"}; empty where it is of another kind.
   */
  public Optional<String> value(String part) {
    int colon = colon(part);
    if (colon < 0 || !holds(part)) {
      return Optional.empty();
    }
    String value = part.substring(colon + 1);
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return Optional.of(quoted ? value.substring(1, value.length() - 1) : value);
  }

  private static int colon(String part) {
    return part.indexOf(':') >= 0 ? part.indexOf(':') : part.indexOf('：');
  }
}
