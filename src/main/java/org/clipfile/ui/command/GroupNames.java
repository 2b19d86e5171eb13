package org.clipfile.ui.command;

import java.util.Locale;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;

/** What the groups of commands are called. */
public final class GroupNames {
  private static final Messages TEXTS = Messages.of(GroupNames.class);

  private GroupNames() {}

  /** The name of a group in the language of the interface. */
  public static String of(Group group) {
    return TEXTS.text("group." + group.name().toLowerCase(Locale.ROOT));
  }
}
