package org.clipfile.ui.sidebar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.clipfile.ui.control.CellClicks;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.OwnEscape;
import org.jspecify.annotations.Nullable;

/**
 * The sidebar's tree. A click or Enter chooses an entry. A recount changes entries in their places,
 * so that what is open, selected and scrolled to stays so.
 */
final class SidebarTree extends TreeView<SidebarEntry> implements OwnEscape {
  private static final Messages TEXTS = Messages.of(SidebarTree.class);

  private final SidebarModel model;
  private final Set<String> openYears = new HashSet<>();
  private boolean updating;

  SidebarTree(SidebarModel model) {
    this.model = model;
    setId("sidebar-tree");
    getStyleClass().add("sidebar");
    setAccessibleText(TEXTS.text("title"));
    setShowRoot(false);
    setFixedCellSize(28);
    setRoot(new TreeItem<>(new SidebarEntry.Root(List.of())));
    setCellFactory(view -> new SidebarCell(model));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    CellClicks.follow(
        this, SidebarCell.class, SidebarCell::clickable, Object::equals, this::clicked);
    model.entriesProperty().subscribe(this::show);
  }

  private void show(SidebarEntry.@Nullable Root entries) {
    if (entries == null) {
      return;
    }
    TreeItem<SidebarEntry> selected = getSelectionModel().getSelectedItem();
    int place = getSelectionModel().getSelectedIndex();
    updating = true;
    update(getRoot(), entries);
    updating = false;
    int now = selected == null ? -1 : getRow(selected);
    if (now >= 0) {
      getSelectionModel().select(now);
    } else if (selected != null) {
      getSelectionModel().select(Math.min(place, getExpandedItemCount() - 1));
    }
  }

  private void update(TreeItem<SidebarEntry> item, SidebarEntry entry) {
    if (!entry.equals(item.getValue())) {
      item.setValue(entry);
    }
    List<TreeItem<SidebarEntry>> below = item.getChildren();
    List<SidebarEntry> wanted = entry.children();
    if (!hasKeys(below, wanted)) {
      Map<String, TreeItem<SidebarEntry>> known = new HashMap<>();
      below.forEach(child -> known.put(child.getValue().key(), child));
      var arranged = new ArrayList<TreeItem<SidebarEntry>>(wanted.size());
      for (SidebarEntry child : wanted) {
        TreeItem<SidebarEntry> old = known.remove(child.key());
        arranged.add(old == null ? made(child) : old);
      }
      item.getChildren().setAll(arranged);
    }
    for (int i = 0; i < wanted.size(); i++) {
      update(item.getChildren().get(i), wanted.get(i));
    }
    if (entry instanceof SidebarEntry.Group group) {
      item.setExpanded(!model.filterProperty().get().isBlank() || model.isOpen(group.group()));
    }
  }

  private static boolean hasKeys(List<TreeItem<SidebarEntry>> items, List<SidebarEntry> wanted) {
    if (items.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!items.get(i).getValue().key().equals(wanted.get(i).key())) {
        return false;
      }
    }
    return true;
  }

  private TreeItem<SidebarEntry> made(SidebarEntry entry) {
    var item = new TreeItem<>(entry);
    if (entry instanceof SidebarEntry.Group group) {
      item.setExpanded(model.isOpen(group.group()));
      item.expandedProperty().addListener((o, was, open) -> opened(group.group(), open));
    } else if (!entry.children().isEmpty()) {
      item.setExpanded(openYears.contains(entry.key()));
      item.expandedProperty()
          .addListener((o, was, open) -> {
            if (open) {
              openYears.add(entry.key());
            } else {
              openYears.remove(entry.key());
            }
          });
    }
    return item;
  }

  /** While letters narrow the tree all groups are open, which is not to be remembered. */
  private void opened(SidebarGroup group, boolean open) {
    if (!updating && model.filterProperty().get().isBlank()) {
      model.open(group, open);
    }
  }

  @Override
  public boolean takeBack() {
    boolean narrowed = !model.filterProperty().get().isEmpty();
    model.filter("");
    return narrowed;
  }

  /** Goes to the first entry that is no heading. */
  void focusFirstValue() {
    for (int row = 0; row < getExpandedItemCount(); row++) {
      if (!(getTreeItem(row).getValue() instanceof SidebarEntry.Group)) {
        getSelectionModel().select(row);
        scrollTo(Math.max(0, row - 1));
        requestFocus();
        return;
      }
    }
  }

  /** Does what a click on the selected entry does. */
  void chooseSelected() {
    TreeItem<SidebarEntry> item = getSelectionModel().getSelectedItem();
    if (item != null) {
      choose(item);
    }
  }

  private void choose(TreeItem<SidebarEntry> item) {
    if (item.getValue() instanceof SidebarEntry.Group) {
      item.setExpanded(!item.isExpanded());
    } else {
      model.choose(item.getValue());
    }
  }

  /** A group opens and closes with each click; the second of two means nothing elsewhere. */
  private void clicked(TreeItem<SidebarEntry> item, MouseEvent event) {
    boolean there = getRow(item) >= 0;
    if (there && (event.getClickCount() == 1 || item.getValue() instanceof SidebarEntry.Group)) {
      choose(item);
    }
  }

  private void key(KeyEvent event) {
    TreeItem<SidebarEntry> item = getSelectionModel().getSelectedItem();
    if (event.isShortcutDown() || event.isAltDown() || item == null) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE
        && item.getValue() instanceof SidebarEntry.Saved(var named)) {
      model.saved().remove(named);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      chooseSelected();
      event.consume();
    }
  }
}
