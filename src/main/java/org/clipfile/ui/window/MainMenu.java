package org.clipfile.ui.window;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.marking.MarkingModel;
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

  /** Adds a pane's commands to the menus they belong to. */
  void add(List<Command> commands) {
    for (Command command : commands) {
      int menu =
          switch (command.group()) {
            case FILE -> 0;
            case EDIT -> 1;
            case CLIPPING -> 2;
            case GO, VIEW, HELP -> 3;
          };
      getMenus().get(menu).getItems().add(command.menuItem());
    }
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
    return new Menu("_Edit", null, item("Find", "Shortcut+F", find), clear, save, forget);
  }

  private static Menu clipping(WindowModel model) {
    MarkingModel marking = model.marking();
    return new Menu(
        "_Clipping",
        null,
        item("Star", "Shortcut+D", () -> marking.star(true)),
        item("Remove Star", "Shortcut+Shift+D", () -> marking.star(false)),
        item("Mark as Read", "Shortcut+U", () -> marking.read(true)),
        item("Mark as Unread", "Shortcut+Shift+U", () -> marking.read(false)),
        new SeparatorMenuItem(),
        item("Add Tag…", "Shortcut+T", marking::tag),
        item("Remove Tag…", "Shortcut+Shift+T", marking::untag),
        item("Write Note…", "Shortcut+N", marking::note),
        item("Remove Note", "Shortcut+Shift+N", marking::removeNote));
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
    var view = new Menu("_View", null, leftOut, new SeparatorMenuItem());
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
