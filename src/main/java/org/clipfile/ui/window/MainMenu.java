package org.clipfile.ui.window;

import java.util.function.LongConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.reader.ReaderPage;

/** The menu bar: every command, with its key. */
final class MainMenu extends MenuBar {
  MainMenu(
      WindowModel model, Appearance appearance, Windows windows, Runnable find, Runnable close) {
    setId("menu");
    getMenus()
        .addAll(
            file(model, windows, close),
            edit(model, find),
            clipping(model),
            view(model, windows, appearance));
  }

  /** What shows each window beside the main one. */
  record Windows(Runnable imports, Runnable watched, Runnable readAgain, LongConsumer leftOut) {}

  private static Menu file(WindowModel model, Windows windows, Runnable close) {
    var again = new MenuItem("Read Originals Again…");
    again.setOnAction(event -> windows.readAgain().run());
    MenuItem export = item("Export to PDF…", "Shortcut+E", model::exportSelected);
    export
        .disableProperty()
        .bind(model.list().selectionProperty().map(selection -> selection.isEmpty()).orElse(true));
    return new Menu(
        "_File",
        null,
        item("Import Files…", "Shortcut+O", model.importing()::importFiles),
        item("Import Folder…", "Shortcut+Shift+O", model.importing()::importFolder),
        item("Watched Folders…", "Shortcut+Shift+W", windows.watched()),
        new SeparatorMenuItem(),
        item("Imports…", "Shortcut+I", windows.imports()),
        again,
        new SeparatorMenuItem(),
        export,
        new SeparatorMenuItem(),
        item("Close", "Shortcut+Q", close));
  }

  private static Menu edit(WindowModel model, Runnable find) {
    var clear = new MenuItem("Clear Search");
    clear.setOnAction(event -> model.search().clear());
    var forget = new MenuItem("Forget Recent Searches");
    forget.setOnAction(event -> model.suggesting().forget());
    MenuItem save = item("Save Search…", "Shortcut+S", model.sidebar().saved()::saveShown);
    var edit = new Menu("_Edit", null, item("Find", "Shortcut+F", find), clear, save, forget);
    addTo(edit, model, Command.Group.EDIT);
    return edit;
  }

  private static Menu clipping(WindowModel model) {
    var clipping = new Menu("_Clipping");
    addTo(clipping, model, Command.Group.CLIPPING);
    return clipping;
  }

  /** Adds the list's commands. A key without a modifier belongs to the list, and to no menu. */
  private static void addTo(Menu menu, WindowModel model, Command.Group group) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (Command command : model.listCommands().commands()) {
      if (command.group() == group) {
        MenuItem item = command.menuItem();
        boolean single = command.key() != null && !command.key().getName().contains("+");
        item.setAccelerator(single ? null : command.key());
        menu.getItems().add(item);
      }
    }
  }

  private static Menu view(WindowModel model, Windows windows, Appearance appearance) {
    MenuItem leftOut =
        item(
            "What Was Left Out…",
            "Shortcut+Shift+L",
            () -> {
              ReaderPage page = model.reader().page();
              if (page != null) {
                windows.leftOut().accept(page.clipping());
              }
            });
    leftOut.disableProperty().bind(model.reader().pageProperty().isNull());
    var view = new Menu("_View", null, leftOut);
    addTo(view, model, Command.Group.VIEW);
    view.getItems().add(new SeparatorMenuItem());
    var group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      var item = new RadioMenuItem(choice.label());
      item.setToggleGroup(group);
      item.setOnAction(event -> appearance.choose(choice));
      appearance.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
      view.getItems().add(item);
    }
    return view;
  }

  private static MenuItem item(String label, String key, Runnable command) {
    var item = new MenuItem(label);
    item.setAccelerator(KeyCombination.valueOf(key));
    item.setOnAction(event -> command.run());
    return item;
  }
}
