package org.clipfile.ui.sidebar;

import java.text.NumberFormat;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its count at the end; marked where it is in force. A name that is too long for the
 * width is cut at a letter and told in full by a tooltip.
 */
final class SidebarCell extends TreeCell<SidebarEntry> {
  private static final Messages TEXTS = Messages.of(SidebarCell.class);
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");

  private final SidebarModel model;
  private final SVGPath outline = new SVGPath();
  private final StackPane icon = new StackPane(outline);
  private final WordFlow label = new WordFlow(1).cutAtLetters();
  private final Label count = new Label();
  private final Tooltip tip = new Tooltip();
  private final HBox box;

  SidebarCell(SidebarModel model) {
    this.model = model;
    outline.getStyleClass().add("outline");
    icon.getStyleClass().add("pictogram");
    icon.setMinSize(16, 16);
    icon.setMaxSize(16, 16);
    icon.managedProperty().bind(icon.visibleProperty());
    label.getStyleClass().add("sidebar-label");
    label.widthProperty().subscribe(width -> tellWhole());
    count.getStyleClass().add("sidebar-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box = new HBox(6, icon, label, gap, count);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    getStyleClass().add("sidebar-cell");
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
    pseudoClassStateChanged(MORE, entry instanceof SidebarEntry.More);
    pseudoClassStateChanged(
        FRESH, entry instanceof SidebarEntry.Saved(var named) && named.fresh() > 0);
    icon.setVisible(entry instanceof SidebarEntry.Library);
    if (entry != null) {
      show(entry);
    }
    mark();
  }

  private void show(SidebarEntry entry) {
    label.show(entry.label(), List.of());
    count.setText(
        switch (entry) {
          case SidebarEntry.Library library -> library.count() < 0 ? "" : number(library.count());
          case SidebarEntry.Saved(var named) ->
              named.fresh() > 0 ? TEXTS.text("fresh", named.fresh()) : "";
          case SidebarEntry.Value value -> number(value.count());
          case SidebarEntry.Group group -> "";
          case SidebarEntry.More more -> "";
          case SidebarEntry.Root root -> "";
        });
    if (entry instanceof SidebarEntry.Library library) {
      outline.setContent(library.list().outline());
    }
    setAccessibleText(
        entry instanceof SidebarEntry.Value value
            ? TEXTS.text("accessible", value.label(), value.count())
            : (entry.label() + " " + count.getText()).strip());
    tellWhole();
  }

  private void tellWhole() {
    boolean cut = label.getWidth() + 0.5 < label.prefWidth(-1);
    tip.setText(label.text());
    setTooltip(cut ? tip : null);
  }

  private static String number(int count) {
    return NumberFormat.getIntegerInstance(Messages.language()).format(count);
  }

  private void mark() {
    SidebarEntry entry = getItem();
    pseudoClassStateChanged(ACTIVE, entry != null && model.isActive(entry));
  }

  /** What a click on this means; null on the arrow, which opens and closes by itself. */
  @Nullable TreeItem<SidebarEntry> clickable() {
    boolean onArrow = getDisclosureNode() != null && getDisclosureNode().isHover();
    return onArrow ? null : getTreeItem();
  }
}
