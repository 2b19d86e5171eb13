package org.clipfile.settings;

/** The window's colours. */
public enum Theme {
  /** What the desktop uses. */
  SYSTEM,
  LIGHT,
  DARK,
  /** Dark brown on warm paper. */
  SEPIA
}
