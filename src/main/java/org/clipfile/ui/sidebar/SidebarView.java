package org.clipfile.ui.sidebar;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sidebar: a field that narrows the names, over the tree of lists, searches and values. */
public final class SidebarView extends VBox {
  private final SidebarTree tree;
  private final SidebarFilterField filter;

  public SidebarView(SidebarModel model) {
    tree = new SidebarTree(model);
    filter = new SidebarFilterField(model, tree);
    setId("sidebar");
    getStyleClass().add("sidebar-pane");
    getStylesheets()
        .add(Objects.requireNonNull(SidebarView.class.getResource("sidebar.css")).toExternalForm());
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setMargin(filter, new Insets(8, 10, 4, 10));
    getChildren().addAll(filter, tree);
    tree.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Goes to the tree. */
  public void focusEntries() {
    tree.requestFocus();
  }

  /** What is typed on the tree narrows it. */
  private void typed(KeyEvent event) {
    String letters = event.getCharacter();
    boolean isText = !letters.isBlank() && letters.codePoints().noneMatch(Character::isISOControl);
    if (isText && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
      filter.requestFocus();
      filter.appendText(letters);
      filter.end();
      event.consume();
    }
  }
}
