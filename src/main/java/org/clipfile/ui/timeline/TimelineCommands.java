package org.clipfile.ui.timeline;

import java.util.List;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Messages;

/** What can be done with the timeline. */
public final class TimelineCommands {
  private static final Messages TEXTS = Messages.of(TimelineCommands.class);

  private final TimelineModel model;

  public TimelineCommands(TimelineModel model) {
    this.model = model;
  }

  /** The commands, in the order of their menu. */
  public List<Command> commands() {
    return List.of(
        Command.of(
            "view.timeline",
            Command.Group.VIEW,
            () -> TEXTS.text(model.shownProperty().get() ? "command.hide" : "command.show"),
            "Shortcut+Shift+4",
            () -> model.show(!model.shownProperty().get())));
  }
}
