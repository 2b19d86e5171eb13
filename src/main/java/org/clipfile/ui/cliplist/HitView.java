package org.clipfile.ui.cliplist;

import javafx.scene.control.Control;

/** A form of the list. Window thread only. */
interface HitView {
  Control node();

  /**
   * Shows the model's rows: from the top, or where they are of the same search, from where it is.
   */
  void showHits();

  void showSelection();

  /** Is no longer to be seen: lets go of the rows, until they are shown again. */
  void leave();

  /** Brings a row into sight, with as little movement as will do, and goes on from there. */
  void reveal(int row);
}
