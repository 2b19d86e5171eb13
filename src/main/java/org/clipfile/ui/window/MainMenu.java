package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.command.CommandSet;
import org.clipfile.ui.command.GroupNames;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PathWords;

/** The menu bar: every command, with its key. */
final class MainMenu extends MenuBar {
  private static final Messages TEXTS = Messages.of(MainMenu.class);

  private final WindowHost host;
  private final ArchiveDoor door;

  MainMenu(CommandSet commands, WindowHost host, ArchiveDoor door) {
    this.host = host;
    this.door = door;
    setId("menu");
    for (Group group : Group.values()) {
      List<List<Command>> sections = commands.sections(group);
      if (!sections.isEmpty()) {
        getMenus().add(menu(group, sections));
      }
    }
  }

  private Menu menu(Group group, List<List<Command>> sections) {
    var menu = new Menu(title(GroupNames.of(group)));
    menu.setId("menu-" + group.name().toLowerCase(Locale.ROOT));
    for (List<Command> section : sections) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      for (Command command : section) {
        MenuItem item = command.menuItem();
        SubMenu.of(command.id()).map(it -> within(menu, it)).orElse(menu).getItems().add(item);
        // a name may say what is shown now
        menu.addEventHandler(Menu.ON_SHOWING, event -> item.setText(command.name().get()));
        if (command.id().equals(FrameCommands.OPEN_ARCHIVE)) {
          menu.getItems().add(recent());
        }
      }
    }
    return menu;
  }

  /** The menu within a menu, made where the first of its commands would stand. */
  private static Menu within(Menu menu, SubMenu wanted) {
    String id = "menu-" + wanted.name().toLowerCase(Locale.ROOT);
    for (MenuItem item : menu.getItems()) {
      if (item instanceof Menu there && id.equals(there.getId())) {
        return there;
      }
    }
    var made = new Menu(wanted.title());
    made.setId(id);
    menu.getItems().add(made);
    return made;
  }

  /** Alt and the first letter open a menu, where that letter is on every keyboard. */
  private static String title(String name) {
    return name.charAt(0) < 0x80 ? "_" + name : name;
  }

  private Menu recent() {
    var menu = new Menu(TEXTS.text("recent"));
    menu.setId("open-recent");
    fill(menu); // an empty menu never opens
    menu.setOnShowing(event -> fill(menu));
    return menu;
  }

  private void fill(Menu menu) {
    menu.getItems().clear();
    for (Path archive : host.preferences().recentArchives()) {
      var item = new MenuItem(PathWords.fromHome(archive));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> door.open(archive));
      menu.getItems().add(item);
    }
    var forget = new MenuItem(TEXTS.text("recent.forget"));
    forget.setOnAction(event -> host.preferences().forgetArchives());
    forget.setDisable(menu.getItems().isEmpty());
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().add(forget);
  }
}
