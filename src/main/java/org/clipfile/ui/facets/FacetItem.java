package org.clipfile.ui.facets;

/** A line of the panel. */
sealed interface FacetItem {
  /** The field that it belongs to. */
  FacetKind kind();

  /**
   * Stands over the values of a field.
   *
   * @param distinct how many different values there are, those that are not shown too
   */
  record Heading(FacetKind kind, int distinct) implements FacetItem {}

  /**
   * A value.
   *
   * @param value as clippings have it
   * @param label as it is shown
   * @param count how many hits have it
   * @param share how many that is beside the most frequent value of the field, 0 to 1
   * @param state what the search says of it
   */
  record Value(
      FacetKind kind, String value, String label, int count, double share, ValueState state)
      implements FacetItem {
    /** The clause that asks for it. */
    String clause() {
      return kind.clause(value);
    }
  }

  /**
   * Shows more values of a field, or fewer.
   *
   * @param more whether more; how many there are to show then
   */
  record More(FacetKind kind, boolean more, int hidden) implements FacetItem {}

  /** What a search says of a value. */
  enum ValueState {
    FREE,
    INCLUDED,
    EXCLUDED
  }
}
