package org.clipfile.model.query;

/** What becomes of the copies of one story in a list. */
public enum Copies {
  /** Each stands for itself. */
  ALL,
  /** The one that comes first in the list's order stands for all that were found. */
  GROUP,
  /** Of those that were found the one published first is shown. */
  FIRST
}
