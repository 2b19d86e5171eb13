package org.clipfile.ui.sidebar;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/** An entry with its count at the right; marked where it is in force. */
final class SidebarCell extends TreeCell<SidebarEntry> {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final SidebarModel model;
  private final WordFlow label = new WordFlow(1);
  private final Label count = new Label();
  private final HBox box;

  SidebarCell(SidebarModel model) {
    this.model = model;
    label.getStyleClass().add("sidebar-label");
    count.getStyleClass().add("sidebar-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box = new HBox(6, label, gap, count);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    getStyleClass().add("sidebar-cell");
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    model.searchTextProperty().subscribe(text -> mark());
  }

  @Override
  protected void updateItem(@Nullable SidebarEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean none = empty || entry == null;
    setGraphic(none ? null : box);
    setContextMenu(
        entry instanceof SidebarEntry.Saved(var named) && !empty
            ? new SavedSearchMenu(model.saved(), named)
            : null);
    pseudoClassStateChanged(GROUP, entry instanceof SidebarEntry.Group);
    pseudoClassStateChanged(
        FRESH, entry instanceof SidebarEntry.Saved(var named) && named.fresh() > 0);
    if (entry != null) {
      label.show(entry.label(), List.of());
      count.setText(
          switch (entry) {
            case SidebarEntry.All all -> number(all.count());
            case SidebarEntry.Saved(var named) ->
                named.fresh() > 0 ? number(named.fresh()) + " new" : "";
            case SidebarEntry.Value value -> number(value.count());
            case SidebarEntry.Group group -> "";
            case SidebarEntry.Root root -> "";
          });
    }
    mark();
  }

  private static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  private void mark() {
    SidebarEntry entry = getItem();
    pseudoClassStateChanged(ACTIVE, entry != null && model.isActive(entry));
  }

  private void clicked(MouseEvent event) {
    SidebarEntry entry = getItem();
    boolean onArrow = getDisclosureNode() != null && getDisclosureNode().isHover();
    if (entry == null || event.getButton() != MouseButton.PRIMARY || onArrow) {
      return;
    }
    TreeItem<SidebarEntry> item = getTreeItem();
    if (entry instanceof SidebarEntry.Group && item != null) {
      item.setExpanded(!item.isExpanded());
    } else if (event.getClickCount() == 1) {
      model.choose(entry);
    }
  }
}
