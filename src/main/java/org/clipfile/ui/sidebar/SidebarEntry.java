package org.clipfile.ui.sidebar;

import java.util.List;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.search.Clause;

/** An entry of the sidebar. */
sealed interface SidebarEntry {
  /** What it is called on the screen. */
  String label();

  /** What tells it from the others beside it, whatever is counted anew. */
  String key();

  /** The entries below it. */
  default List<SidebarEntry> children() {
    return List.of();
  }

  /** The root, which is not shown. */
  record Root(List<SidebarEntry> children) implements SidebarEntry {
    public Root {
      children = List.copyOf(children);
    }

    @Override
    public String label() {
      return "";
    }

    @Override
    public String key() {
      return "";
    }
  }

  /**
   * One of the lists at the top.
   *
   * @param count how many clippings it has; -1 where it has none to tell
   */
  record Library(LibraryList list, String label, int count) implements SidebarEntry {
    @Override
    public String key() {
      return list.name();
    }
  }

  /** A heading over entries of one kind. */
  record Group(SidebarGroup group, String label, List<SidebarEntry> children)
      implements SidebarEntry {
    public Group {
      children = List.copyOf(children);
    }

    @Override
    public String key() {
      return group.name();
    }
  }

  /** A search that was given a name. */
  record Saved(SavedSearch search) implements SidebarEntry {
    @Override
    public String label() {
      return search.name();
    }

    @Override
    public String key() {
      return "saved " + search.id();
    }
  }

  /**
   * Something to narrow to.
   *
   * @param clause what a click writes into the search box
   */
  record Value(Clause kind, String clause, String label, int count, List<SidebarEntry> children)
      implements SidebarEntry {
    public Value {
      children = List.copyOf(children);
    }

    @Override
    public String key() {
      return clause + " " + label;
    }
  }

  /**
   * Shows the rest of a group, or no more of it.
   *
   * @param more whether it shows more
   */
  record More(SidebarGroup group, String label, boolean more) implements SidebarEntry {
    @Override
    public String key() {
      return "more";
    }
  }
}
