package org.clipfile.ui.notes;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.ui.control.Messages;

/** The colours to mark a passage in, for the article's context menu. */
public final class HighlightMenu {
  private static final Messages TEXTS = Messages.of(HighlightMenu.class);

  private HighlightMenu() {}

  /**
   * A new menu.
   *
   * @param mark marks what is selected
   */
  public static Menu of(Consumer<HighlightColour> mark) {
    var menu = new Menu(TEXTS.text("highlight"));
    menu.setId("highlight-menu");
    menu.getItems()
        .setAll(
            Arrays.stream(HighlightColour.values())
                .map(colour -> {
                  var item =
                      new MenuItem(
                          HighlightRow.ColourNames.of(colour),
                          HighlightRow.ColourNames.square(colour));
                  item.setOnAction(event -> mark.accept(colour));
                  return item;
                })
                .toList());
    return menu;
  }
}
