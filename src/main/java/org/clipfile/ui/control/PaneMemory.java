package org.clipfile.ui.control;

import java.util.Set;

/** Where panes remember what is open in them. */
public interface PaneMemory {
  /** What was remembered last, or {@link State#FIRST}. */
  State load();

  /** Remembers. Never throws: a pane opens and closes whether or not that could be kept. */
  void save(State state);

  /** Remembers while the program runs, and no longer. */
  static PaneMemory forNow() {
    return new PaneMemory() {
      private State state = State.FIRST;

      @Override
      public State load() {
        return state;
      }

      @Override
      public void save(State now) {
        state = now;
      }
    };
  }

  /**
   * What is remembered.
   *
   * @param timeline whether the timeline is shown
   * @param facets whether the facet panel is shown
   * @param closed the names of the sidebar's groups that are closed
   */
  record State(boolean timeline, boolean facets, Set<String> closed) {
    public static final State FIRST = new State(true, false, Set.of());

    public State {
      closed = Set.copyOf(closed);
    }

    /** This, with the timeline shown or not. */
    public State timeline(boolean shown) {
      return new State(shown, facets, closed);
    }

    /** This, with the facet panel shown or not. */
    public State facets(boolean shown) {
      return new State(timeline, shown, closed);
    }

    /** This, with these groups closed. */
    public State closed(Set<String> groups) {
      return new State(timeline, facets, groups);
    }
  }
}
