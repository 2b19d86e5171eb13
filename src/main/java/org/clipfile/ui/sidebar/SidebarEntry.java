package org.clipfile.ui.sidebar;

import java.util.List;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.search.Clause;

/** An entry of the sidebar. */
sealed interface SidebarEntry {
  /** What it is called on the screen. */
  String label();

  /** The entries below it. */
  default List<SidebarEntry> children() {
    return List.of();
  }

  /** The root, which is not shown. */
  record Root(List<SidebarEntry> children) implements SidebarEntry {
    @Override
    public String label() {
      return "";
    }
  }

  /** Everything. */
  record All(int count) implements SidebarEntry {
    @Override
    public String label() {
      return "All clippings";
    }
  }

  /** A heading over entries of one kind. */
  record Group(String label, List<SidebarEntry> children) implements SidebarEntry {}

  /** A search that was given a name. */
  record Saved(SavedSearch search) implements SidebarEntry {
    @Override
    public String label() {
      return search.name();
    }
  }

  /**
   * Something to narrow to.
   *
   * @param clause what a click writes into the search box
   */
  record Value(Clause kind, String clause, String label, int count, List<SidebarEntry> children)
      implements SidebarEntry {}
}
