package org.clipfile.ui.window;

import java.io.IOException;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.settings.Theme;

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
        settings.get(Setting.SIDEBAR_DIVIDER),
        settings.get(Setting.LIST_DIVIDER),
        switch (settings.get(Setting.THEME)) {
          case SYSTEM -> ThemeChoice.SYSTEM;
          case LIGHT -> ThemeChoice.LIGHT;
          case DARK -> ThemeChoice.DARK;
        });
  }

  @Override
  public void save(State state) {
    settings.set(Setting.WINDOW_WIDTH, state.width());
    settings.set(Setting.WINDOW_HEIGHT, state.height());
    settings.set(Setting.SIDEBAR_DIVIDER, state.sidebar());
    settings.set(Setting.LIST_DIVIDER, state.list());
    settings.set(
        Setting.THEME,
        switch (state.theme()) {
          case SYSTEM -> Theme.SYSTEM;
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
        });
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the window's size could not be kept", e);
    }
  }
}
