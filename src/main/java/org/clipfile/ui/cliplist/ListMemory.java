package org.clipfile.ui.cliplist;

/** Where the list's look is remembered. */
public interface ListMemory {
  /** What was remembered last, or {@link ListLook#STANDARD}. */
  ListLook load();

  /** Remembers. Never throws: a list looks as it is told whether or not that could be kept. */
  void save(ListLook look);

  /** Remembers nothing. */
  ListMemory NONE =
      new ListMemory() {
        @Override
        public ListLook load() {
          return ListLook.STANDARD;
        }

        @Override
        public void save(ListLook look) {}
      };
}
