package org.clipfile.ui.cliplist;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/** A comfortable row: headline, publication and source, date, and the passage with the hits. */
final class ClipCell extends RowCell {
  /** Every row is as high as this; the list scrolls quickly only where it is so. */
  static final double HEIGHT = 106;

  private final StateMarks marks = new StateMarks(true);
  private final WordFlow headline = new WordFlow(1).cutAtLetters();
  private final WordFlow origin = new WordFlow(1).cutAtLetters();
  private final Label date = new Label();
  private final Label copies = new Label();
  private final WordFlow passage = new WordFlow(2);
  private final WordFlow shortPassage = new WordFlow(1);
  private final Label band = new Label();
  private final HBox box;
  private @Nullable Snippet shown;

  ClipCell(ClipListModel model) {
    super(model, true);
    headline.getStyleClass().add("row-headline");
    origin.getStyleClass().add("row-origin");
    date.getStyleClass().add("row-date");
    date.setMinWidth(Region.USE_PREF_SIZE);
    copies.getStyleClass().add("row-copies");
    copies.setMinWidth(Region.USE_PREF_SIZE);
    passage.getStyleClass().add("row-passage");
    shortPassage.getStyleClass().add("row-passage");
    band.getStyleClass().add("row-group");
    band.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(8, origin, gap, copies, date);
    line.setAlignment(Pos.CENTER_LEFT);
    var lines = new VBox(3, band, line, headline, passage, shortPassage);
    lines.setMinWidth(0);
    lines.setPrefWidth(0);
    lines.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(lines, Priority.ALWAYS);
    marks.setAlignment(Pos.TOP_CENTER);
    box = new HBox(4, marks, lines);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    getStyleClass().add("comfortable");
  }

  @Override
  Node body() {
    return box;
  }

  @Override
  void show(@Nullable ClippingRow row) {
    marks.show(row);
    headline.show(row == null ? "" : row.headline(), List.of());
    origin.show(row == null ? "" : RowWords.origin(row), List.of());
    date.setText(row == null ? "" : RowWords.published(row));
  }

  @Override
  void showCopies(int others) {
    copies.setText(RowWords.copies(others));
    copies.setVisible(others > 0);
    copies.setManaged(others > 0);
  }

  @Override
  void show(@Nullable Snippet snippet) {
    shown = snippet;
    for (WordFlow flow : List.of(passage, shortPassage)) {
      Snippet seen = snippet != null && flow.isManaged() ? snippet : Snippet.NONE;
      flow.show(seen.text(), seen.marks());
    }
  }

  /** Where a group begins, its name takes the place of a line of the passage. */
  @Override
  void showBand(String words) {
    boolean there = !words.isEmpty();
    band.setText(words);
    ScriptFonts.dress(band, words);
    appear(band, there);
    appear(shortPassage, there);
    if (passage.isManaged() == there) {
      appear(passage, !there);
      show(shown); // in the lines that are there now, and no older words in them
    }
  }

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
