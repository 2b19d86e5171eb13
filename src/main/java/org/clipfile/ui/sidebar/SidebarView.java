package org.clipfile.ui.sidebar;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clipfile.model.LibraryCounts;

/**
 * The sidebar's tree. A click or Enter chooses an entry; what is open stays open over a recount.
 */
public final class SidebarView extends TreeView<SidebarEntry> {
  private final SidebarModel model;
  private final Map<String, Boolean> expanded = new HashMap<>();

  public SidebarView(SidebarModel model) {
    this.model = model;
    setId("sidebar");
    getStyleClass().add("sidebar");
    setShowRoot(false);
    setFixedCellSize(28);
    setCellFactory(view -> new SidebarCell(model));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.countsProperty().subscribe(counts -> show());
    model.saved().ownProperty().subscribe(own -> show());
  }

  private void show() {
    LibraryCounts counts = model.countsProperty().get();
    if (counts == null) {
      return;
    }
    SidebarEntry.Root root =
        SidebarEntries.of(
            counts, model.saved().searches(), model.saved().ownProperty().get().marked());
    TreeItem<SidebarEntry> shown = getRoot();
    if (shown != null && root.equals(shown.getValue())) {
      return;
    }
    int selected = getSelectionModel().getSelectedIndex();
    setRoot(item(root, ""));
    if (selected >= 0) {
      getSelectionModel().select(selected);
    }
  }

  private TreeItem<SidebarEntry> item(SidebarEntry entry, String path) {
    var item = new TreeItem<>(entry);
    String key = path + "/" + entry.label();
    item.setExpanded(
        expanded.getOrDefault(key, entry instanceof SidebarEntry.Value ? false : true));
    item.expandedProperty().subscribe(open -> expanded.put(key, open));
    for (SidebarEntry child : entry.children()) {
      item.getChildren().add(item(child, key));
    }
    return item;
  }

  private void key(KeyEvent event) {
    TreeItem<SidebarEntry> item = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE
        && item != null
        && item.getValue() instanceof SidebarEntry.Saved(var named)) {
      model.saved().remove(named);
      event.consume();
      return;
    }
    boolean chooses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (chooses && item != null) {
      if (item.getValue() instanceof SidebarEntry.Group) {
        item.setExpanded(!item.isExpanded());
      } else {
        model.choose(item.getValue());
      }
      event.consume();
    }
  }
}
