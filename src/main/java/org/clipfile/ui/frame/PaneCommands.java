package org.clipfile.ui.frame;

import java.util.List;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;

/** What can be done with the panes' widths without a mouse. */
public final class PaneCommands {
  private static final Messages TEXTS = Messages.of(PaneCommands.class);

  private PaneCommands() {}

  /** The commands, in the order of their menu. */
  public static List<Command> of(PaneFrame panes) {
    return List.of(
        command("view.pane-wider", () -> panes.widen(true)),
        command("view.pane-narrower", () -> panes.widen(false)),
        command("view.pane-usual", panes::takeUsualWidths));
  }

  private static Command command(String id, Runnable action) {
    return Command.of(id, Group.VIEW, () -> TEXTS.text(id), "", action);
  }
}
