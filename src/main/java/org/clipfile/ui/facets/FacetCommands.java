package org.clipfile.ui.facets;

import java.util.List;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Messages;

/** What can be done with the facet panel. */
public final class FacetCommands {
  private static final Messages TEXTS = Messages.of(FacetCommands.class);

  private final FacetModel model;

  public FacetCommands(FacetModel model) {
    this.model = model;
  }

  /** The commands, in the order of their menu. */
  public List<Command> commands() {
    return List.of(
        Command.of(
            "view.facets",
            Command.Group.VIEW,
            () -> TEXTS.text(model.shownProperty().get() ? "command.hide" : "command.show"),
            "Shortcut+4",
            () -> model.show(!model.shownProperty().get())));
  }
}
