package org.clipfile.ui.search;

import java.util.List;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;

/** What can be done about a search, by key or menu. */
public final class SearchCommands {
  private static final Messages TEXTS = Messages.of(SearchCommands.class);

  private SearchCommands() {}

  /** To the places that the person has been to, and back. */
  public static List<Command> of(SearchHistory history) {
    return List.of(
        Command.of("go.back", Group.GO, () -> TEXTS.text("back"), "Alt+LEFT", history::back)
            .when(history.canGoBackProperty()),
        Command.of(
                "go.forward", Group.GO, () -> TEXTS.text("forward"), "Alt+RIGHT", history::forward)
            .when(history.canGoForwardProperty()));
  }
}
