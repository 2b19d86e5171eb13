package org.clipfile.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;

/** The buttons beside the search box. Window thread only. */
final class WindowTools {
  private static final Messages TEXTS = Messages.of(WindowTools.class);

  private final Button[] all;

  WindowTools(WindowModel model, Runnable exporting) {
    Button importing = button("import", TEXTS.text("tool.import.hint"), Icons.IMPORT);
    importing.setText(TEXTS.text("tool.import"));
    importing.setOnAction(event -> model.importing().importFiles());
    Button export = button("export", TEXTS.text("tool.pdf.hint"), Icons.PDF);
    export.setText(TEXTS.text("tool.pdf"));
    export.setOnAction(event -> exporting.run());
    export
        .disableProperty()
        .bind(model.list().selectionProperty().map(selection -> selection.isEmpty()).orElse(true));
    Button save = button("save-search", TEXTS.text("tool.save.hint"), Icons.BOOKMARK);
    save.setAccessibleText(TEXTS.text("tool.save"));
    save.setOnAction(event -> model.sidebar().saved().saveShown());
    save.disableProperty().bind(model.search().textProperty().map(String::isBlank));
    all = new Button[] {save, importing, export};
  }

  private static Button button(String id, String hint, Icons icon) {
    var button = new Button(null, icon.node());
    button.setId(id);
    button.setTooltip(new Tooltip(hint));
    button.setMinWidth(Region.USE_PREF_SIZE); // in a narrow window the box gives way
    button.setMaxHeight(Double.MAX_VALUE); // as high as the fields, whatever the script
    return button;
  }

  /** From the leading edge. */
  Button[] buttons() {
    return all.clone();
  }

  /** In a narrow window pictograms have to do. */
  void setNarrow(boolean narrow) {
    for (Button tool : all) {
      tool.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }
}
