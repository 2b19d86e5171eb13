package org.clipfile.ui.search;

import java.util.List;

/** Where recent searches are remembered. */
public interface SearchMemory {
  /** The last first. */
  List<String> load();

  /** Remembers. Never throws: a search is found whether or not the next window knows of it. */
  void save(List<String> searches);

  /** Remembers nothing. */
  SearchMemory NONE =
      new SearchMemory() {
        @Override
        public List<String> load() {
          return List.of();
        }

        @Override
        public void save(List<String> searches) {}
      };
}
