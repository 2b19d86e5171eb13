package org.clipfile.ui.cliplist;

/** How the list shows a clipping. */
public enum ListForm {
  /** On one line. */
  COMPACT,
  /** With the passage that was found. */
  COMFORTABLE,
  /** In columns. */
  TABLE
}
