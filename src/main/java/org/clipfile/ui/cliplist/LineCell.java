package org.clipfile.ui.cliplist;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clipfile.model.ClippingRow;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/** A compact row: headline, publication and date on one line. */
final class LineCell extends RowCell {
  /** Every row is as high as this. */
  static final double HEIGHT = 32;

  /** Below this width, in logical pixels, the publication gives way to the headline. */
  private static final double NARROW = 420;

  private final StateMarks marks = new StateMarks(false);
  private final WordFlow headline = new WordFlow(1).cutAtLetters();
  private final WordFlow publication = new WordFlow(1).cutAtLetters();
  private final Label copies = new Label();
  private final Label date = new Label();
  private final HBox box;

  LineCell(ClipListModel model) {
    super(model, false);
    headline.getStyleClass().add("row-headline");
    headline.setMinWidth(0);
    headline.setPrefWidth(0);
    HBox.setHgrow(headline, Priority.ALWAYS);
    publication.getStyleClass().add("row-cell");
    publication.setMinWidth(0);
    publication.setMaxWidth(150);
    publication.visibleProperty().bind(widthProperty().greaterThan(NARROW));
    publication.managedProperty().bind(publication.visibleProperty());
    date.getStyleClass().add("row-date");
    copies.getStyleClass().add("row-copies");
    for (Label fixed : List.of(date, copies)) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    box = new HBox(8, marks, headline, copies, publication, date);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    getStyleClass().add("compact");
  }

  @Override
  Node body() {
    return box;
  }

  @Override
  void show(@Nullable ClippingRow row) {
    marks.show(row);
    headline.show(row == null ? "" : row.headline(), List.of());
    String origin = row == null || row.publication() == null ? "" : row.publication();
    publication.show(origin, List.of());
    date.setText(row == null ? "" : RowWords.published(row));
  }

  @Override
  void showCopies(int others) {
    copies.setText(RowWords.copies(others));
    copies.setVisible(others > 0);
    copies.setManaged(others > 0);
  }
}
