package org.clipfile.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.settings.WatchedPath;
import org.clipfile.ui.watching.WatchMemory;

/** Remembers the watched folders of one archive in the settings' file, beside those of others. */
final class SettingsWatchMemory implements WatchMemory {
  private static final System.Logger LOG = System.getLogger(SettingsWatchMemory.class.getName());

  private final Settings settings;
  private final Path archive;

  SettingsWatchMemory(Settings settings, Path archive) {
    this.settings = settings;
    this.archive = archive.toAbsolutePath().normalize();
  }

  @Override
  public List<Path> load() {
    return settings.get(Setting.WATCHED_FOLDERS).stream()
        .filter(watched -> watched.archive().equals(archive))
        .map(WatchedPath::folder)
        .toList();
  }

  @Override
  public void save(List<Path> folders) {
    Stream<WatchedPath> others =
        settings.get(Setting.WATCHED_FOLDERS).stream()
            .filter(watched -> !watched.archive().equals(archive));
    Stream<WatchedPath> own = folders.stream().map(folder -> new WatchedPath(folder, archive));
    settings.set(Setting.WATCHED_FOLDERS, Stream.concat(others, own).toList());
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the watched folders could not be kept", e);
    }
  }
}
