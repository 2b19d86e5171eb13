package org.clipfile.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipfile.ui.command.Command.Group;

/**
 * All commands of a window, in the order of its menus. Each pane brings a list of its own, which is
 * a section of the menu of each group it has commands for. Immutable; window thread only.
 */
public final class CommandSet {
  private final List<List<Command>> sections;

  /**
   * @param sections the commands of the panes; what belongs together
   */
  public CommandSet(List<List<Command>> sections) {
    this.sections = sections.stream().map(List::copyOf).toList();
  }

  /** All commands. */
  public List<Command> all() {
    return sections.stream().flatMap(List::stream).toList();
  }

  /** The command of this id. */
  public Optional<Command> find(String id) {
    return all().stream().filter(command -> command.id().equals(id)).findFirst();
  }

  /** The commands of a group, section by section; none of them empty. */
  public List<List<Command>> sections(Group group) {
    var parts = new ArrayList<List<Command>>();
    for (List<Command> section : sections) {
      List<Command> part = section.stream().filter(it -> it.group() == group).toList();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }
}
