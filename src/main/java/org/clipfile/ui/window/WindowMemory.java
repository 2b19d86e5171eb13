package org.clipfile.ui.window;

import java.util.Set;

/** Where the window's size, dividers and colours are remembered. */
public interface WindowMemory {
  /** What was remembered last, or {@link State#FIRST}. */
  State load();

  /** Remembers. Never throws: a window closes whether or not its size could be kept. */
  void save(State state);

  /** Remembers nothing. */
  WindowMemory NONE =
      new WindowMemory() {
        @Override
        public State load() {
          return State.FIRST;
        }

        @Override
        public void save(State state) {}
      };

  /**
   * What is remembered.
   *
   * @param sidebar where the sidebar ends, 0 to 1 of the width
   * @param list where the list ends
   * @param hidden the panes the person does not want
   */
  record State(
      double width,
      double height,
      double sidebar,
      double list,
      ThemeChoice theme,
      Set<FrameModel.Pane> hidden) {
    public State {
      hidden = Set.copyOf(hidden);
    }

    /** With all panes. */
    public State(double width, double height, double sidebar, double list, ThemeChoice theme) {
      this(width, height, sidebar, list, theme, Set.of());
    }

    public static final State FIRST = new State(1240, 800, 0.18, 0.5, ThemeChoice.SYSTEM);
  }
}
