package org.clipfile.settings;

/** The paper that exports are set on. */
public enum Paper {
  A4,
  LETTER
}
