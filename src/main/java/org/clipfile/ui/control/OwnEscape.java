package org.clipfile.ui.control;

/**
 * A node that may have something of its own for Escape to take back, before the window clears the
 * search.
 */
public interface OwnEscape {
  /** Takes one thing back; false where there is none. */
  boolean takeBack();
}
