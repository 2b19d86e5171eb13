package org.clipfile.ui.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clipfile.model.PdfOptions;
import org.clipfile.ui.control.ChoiceWords;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;

/** The controls that say how the pages of a PDF are set. Window thread only. */
public final class PageForm extends VBox {
  private static final Messages TEXTS = Messages.of(PageForm.class);
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private static final List<Double> SIZES =
      List.of(8.0, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5, 12.0, 13.0, 14.0, 16.0, 18.0, 20.0);
  private static final List<Integer> MILLIMETRES = List.of(10, 15, 20, 25, 30, 35, 40, 50, 60);

  private final ObjectProperty<PdfOptions> page;
  private final GridPane choices = new GridPane(12, 8);

  /**
   * @param page what the controls show and change
   */
  public PageForm(ObjectProperty<PdfOptions> page) {
    super(8);
    this.page = page;
    getStyleClass().add("page-form");
    var names = new ColumnConstraints();
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    choices.getColumnConstraints().addAll(names, values);
    choice(
        "paper",
        List.of(PdfOptions.Paper.values()),
        PdfOptions::paper,
        PdfOptions::on,
        it -> TEXTS.text("paper." + it.name().toLowerCase(Locale.ROOT)));
    choice(
        "columns",
        List.of(1, 2),
        PdfOptions::columns,
        PdfOptions::inColumns,
        it -> TEXTS.text("columns", it));
    choice("size", SIZES, PdfOptions::size, PdfOptions::sized, it -> TEXTS.text("points", it));
    choice(
        "margin",
        MILLIMETRES,
        PageForm::margin,
        PageForm::margined,
        it -> TEXTS.text("millimetres", it));
    choice(
        "lines",
        List.of(true, false),
        PdfOptions::justified,
        PdfOptions::justified,
        it -> TEXTS.text(it ? "lines.justified" : "lines.ragged"));
    getChildren()
        .addAll(
            choices,
            check("pictures", PdfOptions::pictures, PdfOptions::withPictures),
            check("notes", PdfOptions::notes, PdfOptions::withNotes),
            check("highlights", PdfOptions::highlights, PdfOptions::withHighlights));
  }

  private static int margin(PdfOptions page) {
    return (int) Math.round(page.margin() / POINTS_PER_MILLIMETRE);
  }

  /** The usual margin is none of whole millimetres. */
  private static PdfOptions margined(PdfOptions page, int millimetres) {
    return millimetres == margin(PdfOptions.STANDARD)
        ? page.margined(PdfOptions.STANDARD.margin())
        : page.margined(millimetres * POINTS_PER_MILLIMETRE);
  }

  private <T> void choice(
      String key,
      List<T> values,
      Function<PdfOptions, T> get,
      BiFunction<PdfOptions, T, PdfOptions> set,
      Function<T, String> words) {
    var box = new ChoiceBox<T>();
    box.setId("page-" + key);
    box.setMinWidth(Region.USE_PREF_SIZE); // the form scrolls where it is narrow
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new ChoiceWords<>(words));
    box.getItems().setAll(values);
    page.subscribe(now -> show(box, values, get.apply(now)));
    box.valueProperty()
        .subscribe((before, now) -> {
          if (now != null && !now.equals(get.apply(page.get()))) {
            page.set(set.apply(page.get(), now));
          }
        });
    var name = new Label(TEXTS.text("page." + key));
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(box);
    box.setAccessibleText(name.getText());
    choices.addRow(choices.getRowCount(), name, box);
  }

  /** What was set elsewhere to a value that is not offered here is offered from then on. */
  private static <T> void show(ChoiceBox<T> box, List<T> offered, T value) {
    if (!box.getItems().contains(value)) {
      var all = new ArrayList<>(offered);
      all.add(value);
      box.getItems().setAll(all);
    }
    box.setValue(value);
  }

  private Node check(
      String key,
      Function<PdfOptions, Boolean> get,
      BiFunction<PdfOptions, Boolean, PdfOptions> set) {
    String words = TEXTS.text("page." + key);
    var box = new CheckBox(words);
    box.setId("page-" + key);
    page.subscribe(now -> box.setSelected(get.apply(now)));
    box.selectedProperty().subscribe((before, now) -> page.set(set.apply(page.get(), now)));
    if (Direction.needsBidi(words)) { // JavaFX cannot wrap it: the form scrolls where it is narrow
      box.setMinWidth(Region.USE_PREF_SIZE);
    } else {
      box.setWrapText(true);
    }
    return box;
  }
}
