package org.clipfile.story;

/** What is known of two clippings beside their texts. */
public enum Setting {
  /** Printed by different publications, or saved from one address, within a fortnight. */
  NEIGHBOURS,

  /** Printed by one publication, which seldom prints a story twice, but a column every day. */
  SAME_PUBLICATION,

  /** The day of one of them is not known. */
  UNDATED
}
