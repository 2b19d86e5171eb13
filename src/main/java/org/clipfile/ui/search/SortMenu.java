package org.clipfile.ui.search;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.clipfile.archive.FindResult;
import org.clipfile.model.SortOrder;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** The order of the list: what is in force, and the others to choose. */
final class SortMenu extends MenuButton {
  private static final Messages TEXTS = Messages.of(SortMenu.class);

  SortMenu(SearchModel model) {
    setId("sort");
    getStyleClass().addAll("flat", "sort-menu");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(TEXTS.text("sort"));
    var group = new ToggleGroup();
    for (SortOrder order : SortOrder.values()) {
      var item = new RadioMenuItem(words(order));
      item.setUserData(order);
      item.setToggleGroup(group);
      item.setOnAction(event -> model.sort(order));
      getItems().add(item);
    }
    model.resultProperty().subscribe(result -> show(group, result));
  }

  private void show(ToggleGroup group, @Nullable FindResult result) {
    if (result != null) {
      setText(words(result.order()));
      setAccessibleText(TEXTS.text("sort") + ": " + getText());
      group.getToggles().stream()
          .filter(toggle -> toggle.getUserData() == result.order())
          .forEach(group::selectToggle);
    }
  }

  private static String words(SortOrder order) {
    return TEXTS.text("sort." + order.name().toLowerCase(Locale.ROOT));
  }
}
