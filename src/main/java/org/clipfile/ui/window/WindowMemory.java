package org.clipfile.ui.window;

import java.util.Set;
import org.clipfile.ui.frame.FrameModel;
import org.clipfile.ui.frame.PaneWidths;

/** Where the window's size, the widths of its panes and its colours are remembered. */
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
   * @param panes how wide the person wants the panes
   * @param hidden the panes the person does not want
   */
  record State(
      double width,
      double height,
      PaneWidths panes,
      ThemeChoice theme,
      Set<FrameModel.Pane> hidden) {
    public State {
      hidden = Set.copyOf(hidden);
    }

    /**
     * With all panes, the sidebar and the list ending at these shares of the width, from 0 to 1.
     */
    public State(double width, double height, double sidebar, double list, ThemeChoice theme) {
      this(width, height, PaneWidths.ofShares(width, sidebar, list), theme, Set.of());
    }

    public static final State FIRST =
        new State(1240, 800, PaneWidths.USUAL, ThemeChoice.SYSTEM, Set.of());
  }
}
