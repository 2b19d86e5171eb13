package org.clipfile.ui.window;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.control.PaneMemory;

/** Remembers in the settings' file what is open in the panes. */
final class SettingsPaneMemory implements PaneMemory {
  private static final System.Logger LOG = System.getLogger(SettingsPaneMemory.class.getName());

  private final Settings settings;

  SettingsPaneMemory(Settings settings) {
    this.settings = settings;
  }

  @Override
  public State load() {
    return new State(
        settings.get(Setting.TIMELINE_SHOWN),
        settings.get(Setting.FACETS_SHOWN),
        Set.copyOf(settings.get(Setting.SIDEBAR_CLOSED)));
  }

  @Override
  public void save(State state) {
    settings.set(Setting.TIMELINE_SHOWN, state.timeline());
    settings.set(Setting.FACETS_SHOWN, state.facets());
    settings.set(Setting.SIDEBAR_CLOSED, new TreeSet<>(state.closed()).stream().toList());
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "what is open could not be kept", e);
    }
  }
}
