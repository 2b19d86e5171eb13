package org.clipfile.ui.sidebar;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.clipfile.model.owner.SavedSearch;

/** What can be done with a saved search. */
final class SavedSearchMenu extends ContextMenu {
  SavedSearchMenu(SavedSearchesModel model, SavedSearch saved) {
    var stand = new CheckMenuItem("Watch for New Clippings");
    stand.setSelected(saved.standing());
    stand.setOnAction(event -> model.stand(saved, stand.isSelected()));
    var rename = new MenuItem("Rename…");
    rename.setOnAction(event -> model.rename(saved));
    var remove = new MenuItem("Remove…");
    remove.setOnAction(event -> model.remove(saved));
    getItems().addAll(stand, rename, remove);
  }
}
