package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.util.List;

/** Where the watched folders of the archive are remembered. */
public interface WatchMemory {
  /** In the order they were added. */
  List<Path> load();

  /** Remembers. Never throws: the folders are followed whether or not the next window knows. */
  void save(List<Path> folders);

  /** Remembers nothing. */
  WatchMemory NONE =
      new WatchMemory() {
        @Override
        public List<Path> load() {
          return List.of();
        }

        @Override
        public void save(List<Path> folders) {}
      };
}
