package org.clipfile.ui.sidebar;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.control.Messages;

/** What can be done with a saved search. */
final class SavedSearchMenu extends ContextMenu {
  private static final Messages TEXTS = Messages.of(SavedSearchMenu.class);

  SavedSearchMenu(SavedSearchesModel model, SavedSearch saved) {
    var stand = new CheckMenuItem(TEXTS.text("menu.stand"));
    stand.setSelected(saved.standing());
    stand.setOnAction(event -> model.stand(saved, stand.isSelected()));
    var rename = new MenuItem(TEXTS.text("menu.rename"));
    rename.setOnAction(event -> model.rename(saved));
    var remove = new MenuItem(TEXTS.text("menu.remove"));
    remove.setOnAction(event -> model.remove(saved));
    getItems().addAll(stand, rename, remove);
  }
}
