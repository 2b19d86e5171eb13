package org.clipfile.ui.cliplist;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.clipfile.ui.command.Command;

/** The keys of the list: those of its commands, and the arrows where groups stand between rows. */
final class ListKeys {
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  /** In the list a letter alone does what has another key elsewhere. */
  private static final KeyCombination TAG = new KeyCodeCombination(KeyCode.T);

  private final ClipListView list;
  private final ClipListModel model;
  private final ListCommands commands;

  ListKeys(ClipListView list, ClipListModel model, ListCommands commands) {
    this.list = list;
    this.model = model;
    this.commands = commands;
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    if (ALL.match(event)) {
      model.selectAll();
      event.consume();
      return;
    }
    if (TAG.match(event)) {
      commands.tag();
      event.consume();
      return;
    }
    for (Command command : commands.commands()) {
      if (command.key() != null && command.key().match(event)) {
        command.run();
        list.reveal();
        event.consume();
        return;
      }
    }
    int step = step(event);
    if (step != 0 && model.hitsProperty().get().isHeaded()) {
      model.move(step);
      list.reveal();
      event.consume();
    }
  }

  /** Where an arrow without modifiers goes; 0 for other keys. */
  private static int step(KeyEvent event) {
    if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
      return 0;
    }
    return switch (event.getCode()) {
      case UP -> -1;
      case DOWN -> 1;
      default -> 0;
    };
  }
}
