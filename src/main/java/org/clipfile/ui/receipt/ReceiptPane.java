package org.clipfile.ui.receipt;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clipfile.archive.Receipt;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.receipt.ReceiptModel.Shown;
import org.jspecify.annotations.Nullable;

/**
 * All that a person sees of a page, from the top: what its clipping holds, and tinted what was left
 * out. Window thread only.
 */
public final class ReceiptPane extends BorderPane {
  private static final Messages TEXTS = Messages.of(ReceiptPane.class);

  private final WordFlow headline = new WordFlow(2);
  private final WordFlow sentence = new WordFlow(3);
  private final CheckBox wholePage = new CheckBox(TEXTS.text("take-page"));
  private final ListView<Receipt.Block> blocks = new ListView<>();

  public ReceiptPane(ReceiptModel model) {
    headline.getStyleClass().add("row-headline");
    sentence.getStyleClass().add("receipt-sentence");
    sentence.setId("receipt-sentence");
    wholePage.setId("whole-page");
    wholePage.setOnAction(event -> model.takePage(wholePage.isSelected()));
    blocks.setId("receipt-blocks");
    blocks.getStyleClass().add("receipt-blocks");
    blocks.setCellFactory(list -> new BlockCell());
    blocks.setPlaceholder(new Label());
    blocks.setAccessibleText(TEXTS.text("blocks"));
    var head = new VBox(6, headline, sentence, wholePage);
    head.getStyleClass().add("side-window-head");
    setTop(head);
    setCenter(blocks);
    model.shownProperty().subscribe(this::show);
    wholePage.disableProperty().bind(model.busyProperty().or(model.shownProperty().isNull()));
  }

  /** Moves into the list. */
  public void focusBlocks() {
    blocks.requestFocus();
  }

  private void show(@Nullable Shown shown) {
    headline.show(shown == null ? "" : shown.headline(), List.of());
    sentence.show(shown == null ? "" : words(shown.receipt()), List.of());
    wholePage.setSelected(shown != null && shown.receipt().wholePage());
    blocks.getItems().setAll(shown == null ? List.of() : shown.receipt().blocks());
  }

  private static String words(Receipt receipt) {
    return receipt.leftOut() == 0
        ? TEXTS.text("holds-all")
        : TEXTS.text("holds", receipt.percent(), receipt.leftOut());
  }

  private static final class BlockCell extends ListCell<Receipt.Block> {
    private static final double SCROLL_BAR = 20;

    private final WordFlow words = new WordFlow(Integer.MAX_VALUE);
    private final Label sign = new Label();
    private final HBox block = new HBox(8, sign, words);

    BlockCell() {
      setPrefWidth(0); // as wide as the list: long lines are broken
      block.getStyleClass().add("difference");
      block.setFillHeight(false);
      sign.getStyleClass().add("sign");
      sign.setMinWidth(12);
      HBox.setHgrow(words, Priority.ALWAYS);
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
        setAccessibleText(null);
        return;
      }
      block.getStyleClass().removeAll("kept", "removed");
      block.getStyleClass().add(item.taken() ? "kept" : "removed");
      block.setNodeOrientation(Direction.of(item.text()));
      sign.setText(item.taken() ? "" : "−"); // what was left out is not told by its tint alone
      words.show(item.text(), List.of());
      setAccessibleText(TEXTS.text(item.taken() ? "taken" : "left-out", item.text()));
      setGraphic(block);
    }
  }
}
