package org.clipfile.ui.reader;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.settings.ReadingStyle.Letters;
import org.clipfile.settings.ReadingStyle.Paper;
import org.clipfile.ui.control.Messages;

/** How articles are set: letters, size, spacing, measure, paper. */
final class StyleMenu extends MenuButton {
  private static final Messages TEXTS = Messages.of(StyleMenu.class);
  private static final double SPACING_STEP = 0.1;
  private static final double MEASURE_STEP = 5;

  private final ReaderModel model;

  StyleMenu(ReaderModel model) {
    super(TEXTS.text("style.sign"));
    this.model = model;
    setId("reading-style");
    getStyleClass().addAll("small", "flat");
    setAccessibleText(TEXTS.text("style"));
    setTooltip(new Tooltip(TEXTS.text("style")));
    setMinWidth(USE_PREF_SIZE);
    var letters = new ToggleGroup();
    for (Letters shape : Letters.values()) {
      var item = new RadioMenuItem(TEXTS.text("letters." + lower(shape)));
      item.setToggleGroup(letters);
      item.setOnAction(event -> set(style -> style.with(shape)));
      model.styleProperty().subscribe(style -> item.setSelected(style.letters() == shape));
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
    getItems()
        .addAll(
            item("zoom.in", ReadingStyle::larger),
            item("zoom.out", ReadingStyle::smaller),
            item("spacing.wider", style -> style.withSpacing(style.spacing() + SPACING_STEP)),
            item("spacing.tighter", style -> style.withSpacing(style.spacing() - SPACING_STEP)),
            item("measure.wider", style -> style.withMeasure(style.measure() + MEASURE_STEP)),
            item("measure.narrower", style -> style.withMeasure(style.measure() - MEASURE_STEP)),
            new SeparatorMenuItem(),
            papers(),
            new SeparatorMenuItem(),
            item("style.standard", style -> ReadingStyle.STANDARD));
  }

  private Menu papers() {
    var papers = new Menu(TEXTS.text("paper"));
    var group = new ToggleGroup();
    for (Paper paper : Paper.values()) {
      var item = new RadioMenuItem(TEXTS.text("paper." + lower(paper)));
      item.setToggleGroup(group);
      item.setOnAction(event -> set(style -> style.with(paper)));
      model.styleProperty().subscribe(style -> item.setSelected(style.paper() == paper));
      papers.getItems().add(item);
    }
    return papers;
  }

  private MenuItem item(String key, UnaryOperator<ReadingStyle> change) {
    var item = new MenuItem(TEXTS.text(key));
    item.setOnAction(event -> set(change));
    return item;
  }

  private void set(UnaryOperator<ReadingStyle> change) {
    model.styleProperty().set(change.apply(model.styleProperty().get()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
