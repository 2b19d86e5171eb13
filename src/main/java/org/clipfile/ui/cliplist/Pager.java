package org.clipfile.ui.cliplist;

/** Turns the pages of what is being read. Window thread only. */
public interface Pager {
  /** One page on; false where the end is in sight already. */
  boolean forward();

  /** One page back; false where the beginning is in sight already. */
  boolean back();

  /** Has nothing to turn. */
  Pager NONE =
      new Pager() {
        @Override
        public boolean forward() {
          return false;
        }

        @Override
        public boolean back() {
          return false;
        }
      };
}
