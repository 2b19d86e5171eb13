package org.clipfile.ui.window;

import java.io.IOException;
import java.util.List;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.search.SearchMemory;

/** Remembers recent searches in the settings' file. */
final class SettingsSearchMemory implements SearchMemory {
  private static final System.Logger LOG = System.getLogger(SettingsSearchMemory.class.getName());

  private final Settings settings;

  SettingsSearchMemory(Settings settings) {
    this.settings = settings;
  }

  @Override
  public List<String> load() {
    return settings.get(Setting.RECENT_SEARCHES);
  }

  @Override
  public void save(List<String> searches) {
    settings.set(Setting.RECENT_SEARCHES, searches);
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the recent searches could not be kept", e);
    }
  }
}
