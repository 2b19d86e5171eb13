package org.clipfile.ui.command;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can have done: by menu, by key, from the command palette. Window thread
 * only.
 *
 * @param id its name within the program, such as {@code clipping.star}; also the id of its menu
 *     item
 * @param group under which it is listed
 * @param name what it is called, asked for each time it is shown since the language may change
 * @param key the key that has it done anywhere in the window, null for none
 * @param enabled whether it can be done now; null when it always can
 * @param action does it
 */
public record Command(
    String id,
    Group group,
    Supplier<String> name,
    @Nullable KeyCombination key,
    @Nullable ObservableValue<Boolean> enabled,
    Runnable action) {

  /** Where a command belongs: the menus, in their order. */
  public enum Group {
    FILE,
    EDIT,
    GO,
    CLIPPING,
    VIEW,
    HELP
  }

  /** A command that can always be done. {@code key} is empty for none, else as in "Shortcut+F". */
  public static Command of(
      String id, Group group, Supplier<String> name, String key, Runnable action) {
    return new Command(
        id, group, name, key.isEmpty() ? null : KeyCombination.valueOf(key), null, action);
  }

  /** This command, which can be done only while {@code condition} is true. */
  public Command when(ObservableValue<Boolean> condition) {
    return new Command(id, group, name, key, condition, action);
  }

  /** Whether it can be done now. */
  public boolean isEnabled() {
    return enabled == null || Objects.equals(enabled.getValue(), true);
  }

  /** Does it, where it can be done now. */
  public void run() {
    if (isEnabled()) {
      action.run();
    }
  }

  /** Its key as it is shown to a person, such as {@code Ctrl+F}. */
  public Optional<String> keyText() {
    return Optional.ofNullable(key)
        .map(KeyCombination::getDisplayText)
        .map(text -> text.replace("\u21b5", "Enter"));
  }

  /**
   * Whether its key is a letter or sign alone. Such a key belongs to a pane, which listens to it
   * while it has the focus; as a key of the whole window it would come between a person and what
   * they type.
   */
  public boolean isSingleKey() {
    if (key == null
        || key.getShortcut() == ModifierValue.DOWN
        || key.getControl() == ModifierValue.DOWN
        || key.getAlt() == ModifierValue.DOWN
        || key.getMeta() == ModifierValue.DOWN) {
      return false;
    }
    return !(key instanceof KeyCodeCombination code && code.getCode().isFunctionKey());
  }

  /** Whether this is its key. */
  public boolean matches(KeyEvent event) {
    return key != null && key.match(event);
  }

  /** A menu item that does it. */
  public MenuItem menuItem() {
    var item = new MenuItem(name.get());
    item.setId(id);
    item.setAccelerator(isSingleKey() ? null : key);
    item.setOnAction(event -> run());
    if (enabled != null) {
      item.disableProperty().bind(Bindings.createBooleanBinding(() -> !isEnabled(), enabled));
    }
    return item;
  }
}
