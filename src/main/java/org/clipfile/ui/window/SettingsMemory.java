package org.clipfile.ui.window;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.clipfile.ui.frame.PaneWidths;

/** Remembers the window in the settings' file. */
final class SettingsMemory implements WindowMemory {
  private static final System.Logger LOG = System.getLogger(SettingsMemory.class.getName());

  private final Settings settings;

  SettingsMemory(Settings settings) {
    this.settings = settings;
  }

  @Override
  public State load() {
    return new State(
        settings.get(Setting.WINDOW_WIDTH),
        settings.get(Setting.WINDOW_HEIGHT),
        widths(),
        ThemeChoice.of(settings.get(Setting.THEME)),
        panes(settings.get(Setting.HIDDEN_PANES)));
  }

  /**
   * What was chosen, or where the file is of a time before that was kept, as the dividers stood.
   */
  private PaneWidths widths() {
    PaneWidths before =
        PaneWidths.ofShares(
            settings.get(Setting.WINDOW_WIDTH),
            settings.get(Setting.SIDEBAR_DIVIDER),
            settings.get(Setting.LIST_DIVIDER));
    return new PaneWidths(
        chosen(Setting.SIDEBAR_WIDTH, before.sidebar()),
        chosen(Setting.LIST_WIDTH, before.list()),
        chosen(Setting.FACETS_WIDTH, before.facets()));
  }

  private double chosen(Setting<Double> width, double otherwise) {
    double kept = settings.get(width);
    return kept > 0 ? kept : otherwise;
  }

  /** Names of panes that a later version may know are passed over. */
  private static Set<Pane> panes(List<String> names) {
    return Arrays.stream(Pane.values())
        .filter(pane -> names.contains(name(pane)))
        .collect(Collectors.toSet());
  }

  private static String name(Pane pane) {
    return pane.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void save(State state) {
    settings.set(Setting.WINDOW_WIDTH, state.width());
    settings.set(Setting.WINDOW_HEIGHT, state.height());
    settings.set(Setting.SIDEBAR_WIDTH, state.panes().sidebar());
    settings.set(Setting.LIST_WIDTH, state.panes().list());
    settings.set(Setting.FACETS_WIDTH, state.panes().facets());
    settings.set(
        Setting.HIDDEN_PANES, state.hidden().stream().sorted().map(SettingsMemory::name).toList());
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the window's size could not be kept", e);
    }
  }
}
