package org.clipfile.ui.window;

import java.io.IOException;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.cliplist.ListLook;
import org.clipfile.ui.cliplist.ListMemory;

/** Remembers how the list looks in the settings' file. */
final class SettingsListMemory implements ListMemory {
  private static final System.Logger LOG = System.getLogger(SettingsListMemory.class.getName());

  private final Settings settings;

  SettingsListMemory(Settings settings) {
    this.settings = settings;
  }

  @Override
  public ListLook load() {
    return ListLook.parse(settings.get(Setting.LIST_LOOK));
  }

  @Override
  public void save(ListLook look) {
    settings.set(Setting.LIST_LOOK, look.text());
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the list's look could not be kept", e);
    }
  }
}
