package org.clipfile.ui.sidebar;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.OwnEscape;

/** The field over the tree: letters that a name must have to be shown. */
final class SidebarFilterField extends TextField implements OwnEscape {
  private static final Messages TEXTS = Messages.of(SidebarFilterField.class);

  private final SidebarTree tree;

  SidebarFilterField(SidebarModel model, SidebarTree tree) {
    this.tree = tree;
    setId("sidebar-filter");
    getStyleClass().addAll("small", "sidebar-filter");
    setPromptText(TEXTS.text("filter"));
    setAccessibleText(TEXTS.text("filter"));
    textProperty().subscribe(model::filter);
    model.filterProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(String letters) {
    if (!letters.equals(getText())) {
      setText(letters);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      tree.focusFirstValue();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      tree.focusFirstValue();
      tree.chooseSelected();
      event.consume();
    }
  }

  @Override
  public boolean takeBack() {
    if (getText().isEmpty()) {
      return false;
    }
    clear();
    tree.requestFocus();
    return true;
  }
}
