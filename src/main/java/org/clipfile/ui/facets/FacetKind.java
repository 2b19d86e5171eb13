package org.clipfile.ui.facets;

import org.clipfile.model.FacetField;
import org.clipfile.ui.search.Clause;
import org.jspecify.annotations.Nullable;

/** The fields by which the panel counts, in its order. */
public enum FacetKind {
  PUBLICATION(FacetField.PUBLICATION, Clause.PUBLICATION, false),
  SOURCE(FacetField.SOURCE, Clause.SOURCE, false),
  CATEGORY(FacetField.CATEGORY, Clause.CATEGORY, true),
  TAG(FacetField.TAG, Clause.TAG, true),
  LANGUAGE(FacetField.LANGUAGE, Clause.LANGUAGE, false),
  PLACE(FacetField.PLACE, Clause.PLACE, false),
  YEAR(null, Clause.DATE, false);

  private final @Nullable FacetField field;
  private final Clause clause;
  private final boolean several;

  FacetKind(@Nullable FacetField field, Clause clause, boolean several) {
    this.field = field;
    this.clause = clause;
    this.several = several;
  }

  /** What the search counts it by; null for years, which follow from the days. */
  @Nullable FacetField field() {
    return field;
  }

  /** The kind of its clauses. */
  Clause kind() {
    return clause;
  }

  /** Whether a clipping may have several, so that one may ask for two at once. */
  boolean hasSeveral() {
    return several;
  }

  /** The clause that asks for a value. */
  String clause(String value) {
    return switch (this) {
      case LANGUAGE, YEAR -> clause.plain(value);
      case PUBLICATION, SOURCE, CATEGORY, TAG, PLACE -> clause.quoted(value);
    };
  }
}
