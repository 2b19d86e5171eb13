package org.clipfile.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.command.CommandSet;
import org.clipfile.ui.command.GroupNames;
import org.clipfile.ui.control.Messages;

/**
 * All keys, group by group: those of the commands, and those that every pane and text field knows.
 * Window thread only.
 */
public final class KeySheet {
  private static final Messages TEXTS = Messages.of(KeySheet.class);

  /** The keys that are no command's: what is pressed, and the text that says what it does. */
  private static final List<String> FURTHER =
      List.of("enter", "escape", "tab", "question", "suggest", "copy", "delete", "tag", "arrows");

  private final CommandSet commands;

  public KeySheet(CommandSet commands) {
    this.commands = commands;
  }

  /** A line of the sheet. */
  public sealed interface Line {
    /** What a person reads. */
    String text();

    /** The heading of a group. */
    record Heading(String text) implements Line {}

    /** What a key does. */
    record Key(String text, String key) implements Line {}
  }

  /** The lines that have something typed in what they say or in their key; all for nothing. */
  public List<Line> lines(String typed) {
    var lines = new ArrayList<Line>();
    for (Group group : Group.values()) {
      var keys = new ArrayList<Line.Key>();
      for (Command command : commands.all()) {
        if (command.group() == group) {
          command.keyText().ifPresent(key -> keys.add(new Line.Key(command.name().get(), key)));
        }
      }
      add(lines, GroupNames.of(group), keys, typed);
    }
    List<Line.Key> further =
        FURTHER.stream()
            .map(it -> new Line.Key(TEXTS.text("does." + it), TEXTS.text("key." + it)))
            .toList();
    add(lines, TEXTS.text("everywhere"), further, typed);
    return List.copyOf(lines);
  }

  private static void add(List<Line> lines, String group, List<Line.Key> keys, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<Line.Key> fitting =
        keys.stream()
            .filter(it ->
                (it.text() + "\n" + it.key() + "\n" + group)
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted))
            .toList();
    if (!fitting.isEmpty()) {
      lines.add(new Line.Heading(group));
      lines.addAll(fitting);
    }
  }
}
