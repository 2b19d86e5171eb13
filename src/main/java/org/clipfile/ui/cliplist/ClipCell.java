package org.clipfile.ui.cliplist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/** A row: headline, publication and source, date, and the passage with the hits. */
final class ClipCell extends ListCell<Long> {
  /** Every row is as high as this; the list scrolls quickly only where it is so. */
  static final double HEIGHT = 106;

  private final ClipListModel model;
  private final WordFlow headline = new WordFlow(1);
  private final WordFlow origin = new WordFlow(1);
  private final Label date = new Label();
  private final Label copies = new Label();
  private final WordFlow passage = new WordFlow(2);
  private final VBox box;
  private Subscription parts = Subscription.EMPTY;

  ClipCell(ClipListModel model) {
    this.model = model;
    headline.getStyleClass().add("row-headline");
    origin.getStyleClass().add("row-origin");
    date.getStyleClass().add("row-date");
    date.setMinWidth(Region.USE_PREF_SIZE);
    copies.getStyleClass().add("row-copies");
    copies.setMinWidth(Region.USE_PREF_SIZE);
    passage.getStyleClass().add("row-passage");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(8, origin, gap, copies, date);
    line.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(3, line, headline, passage);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("clip-cell");
  }

  @Override
  protected void updateItem(@Nullable Long id, boolean empty) {
    super.updateItem(id, empty);
    parts.unsubscribe();
    parts = Subscription.EMPTY;
    if (empty || id == null) {
      setGraphic(null);
      return;
    }
    LiveRow row = model.row(getIndex());
    parts =
        row.rowProperty()
            .subscribe(this::show)
            .and(row.snippetProperty().subscribe(snippet -> show(snippet)))
            .and(row.copiesProperty().subscribe(others -> showCopies(others.intValue())));
    setGraphic(box);
  }

  private void show(@Nullable ClippingRow row) {
    if (row == null) {
      headline.show("", List.of());
      origin.show("", List.of());
      date.setText("");
      setAccessibleText(null);
      return;
    }
    headline.show(row.headline(), List.of());
    origin.show(
        Stream.of(row.publication(), row.source())
            .flatMap(Stream::ofNullable)
            .distinct()
            .collect(Collectors.joining("  ·  ")),
        List.of());
    ClippingDate published = row.published();
    date.setText(published == null ? "" : DateWords.of(published));
    setAccessibleText(row.headline() + ", " + origin.text() + ", " + date.getText());
  }

  private void showCopies(int others) {
    copies.setText(others == 0 ? "" : String.format(Locale.ENGLISH, "+%,d", others));
    copies.setVisible(others > 0);
    copies.setManaged(others > 0);
    copies.setAccessibleText(
        others == 0
            ? null
            : String.format(Locale.ENGLISH, others == 1 ? "%,d copy" : "%,d copies", others));
  }

  private void show(@Nullable Snippet snippet) {
    if (snippet == null) {
      passage.show("", List.of());
    } else {
      passage.show(snippet.text(), snippet.marks());
    }
  }
}
