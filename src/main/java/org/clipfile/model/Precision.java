package org.clipfile.model;

/** How much of a date is known. */
public enum Precision {
  YEAR,
  MONTH,
  DAY,
  MINUTE
}
