package org.clipfile.model;

/** What the rows of a list can be grouped by, in a list that is sorted by it. */
public enum RowGroup {
  /** The day of publication. */
  DAY,
  PUBLICATION
}
