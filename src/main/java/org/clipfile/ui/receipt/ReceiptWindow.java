package org.clipfile.ui.receipt;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.archive.Receipt;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.receipt.ReceiptModel.Shown;
import org.jspecify.annotations.Nullable;

/**
 * All that a person sees of a page, from the top: what its clipping holds, and tinted what was left
 * out. Window thread only.
 */
public final class ReceiptWindow {
  private final ReceiptModel model;
  private final SideWindow window;
  private final WordFlow headline = new WordFlow(2);
  private final Label sentence = new Label();
  private final CheckBox wholePage = new CheckBox("Take the whole page");
  private final ListView<Receipt.Block> blocks = new ListView<>();

  public ReceiptWindow(Window owner, ReceiptModel model) {
    this.model = model;
    headline.getStyleClass().add("row-headline");
    sentence.getStyleClass().add("line-detail");
    sentence.setId("receipt-sentence");
    sentence.setWrapText(true);
    wholePage.setId("whole-page");
    wholePage.setOnAction(event -> model.takePage(wholePage.isSelected()));
    blocks.setId("receipt-blocks");
    blocks.getStyleClass().add("receipt-blocks");
    blocks.setCellFactory(list -> new BlockCell());
    blocks.setPlaceholder(new Label());
    var head = new VBox(6, headline, sentence, wholePage);
    head.getStyleClass().add("side-window-head");
    window =
        new SideWindow(
            owner, "What Was Left Out", new BorderPane(blocks, head, null, null, null), 720, 600);
    model.shownProperty().subscribe(this::show);
    wholePage.disableProperty().bind(model.busyProperty().or(model.shownProperty().isNull()));
  }

  /** Shows what of its page a clipping holds. */
  public void show(long clipping) {
    model.show(clipping);
    window.show();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private void show(@Nullable Shown shown) {
    headline.show(shown == null ? "" : shown.headline(), List.of());
    sentence.setText(shown == null ? "" : shown.receipt().sentence());
    wholePage.setSelected(shown != null && shown.receipt().wholePage());
    blocks.getItems().setAll(shown == null ? List.of() : shown.receipt().blocks());
  }

  private static final class BlockCell extends ListCell<Receipt.Block> {
    private static final double SCROLL_BAR = 20;

    private final WordFlow words = new WordFlow(Integer.MAX_VALUE);
    private final VBox block = new VBox(words);

    BlockCell() {
      setPrefWidth(0); // as wide as the list: long lines are broken
      block.getStyleClass().add("difference");
    }

    /** As high as the words are in the list's width: a cell alone does not ask its graphic so. */
    @Override
    protected double computePrefHeight(double width) {
      double inner =
          getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
      return Math.ceil(block.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(Receipt.@Nullable Block item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      block.getStyleClass().removeAll("kept", "removed");
      block.getStyleClass().add(item.taken() ? "kept" : "removed");
      words.show(item.text(), List.of());
      setGraphic(block);
    }
  }
}
