package org.clipfile.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: every command, with its key. */
final class MainMenu extends MenuBar {
  MainMenu(
      WindowModel model,
      Appearance appearance,
      Runnable find,
      Runnable imports,
      Runnable readAgain,
      Runnable close) {
    setId("menu");
    getMenus().addAll(file(model, imports, readAgain, close), edit(model, find), view(appearance));
  }

  private static Menu file(
      WindowModel model, Runnable imports, Runnable readAgain, Runnable close) {
    var again = new MenuItem("Read Originals Again…");
    again.setOnAction(event -> readAgain.run());
    MenuItem export = item("Export to PDF…", "Shortcut+E", model::exportSelected);
    export
        .disableProperty()
        .bind(model.list().selectionProperty().map(selection -> selection.isEmpty()).orElse(true));
    return new Menu(
        "_File",
        null,
        item("Import Files…", "Shortcut+O", model.importing()::importFiles),
        item("Import Folder…", "Shortcut+Shift+O", model.importing()::importFolder),
        item("Imports…", "Shortcut+I", imports),
        again,
        new SeparatorMenuItem(),
        export,
        new SeparatorMenuItem(),
        item("Close", "Shortcut+Q", close));
  }

  private static Menu edit(WindowModel model, Runnable find) {
    var clear = new MenuItem("Clear Search");
    clear.setOnAction(event -> model.search().clear());
    return new Menu("_Edit", null, item("Find", "Shortcut+F", find), clear);
  }

  private static Menu view(Appearance appearance) {
    var view = new Menu("_View");
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
