package org.clipfile.ui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.clipfile.model.ledger.ImportRun;
import org.jspecify.annotations.Nullable;

/** An import in the list of imports. */
final class RunCell extends ListCell<ImportRun> {
  private final Label when = new Label();
  private final Label sums = new Label();
  private final VBox box = new VBox(2, when, sums);

  RunCell() {
    when.getStyleClass().add("line-subject");
    sums.getStyleClass().add("line-detail");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ImportRun run, boolean empty) {
    super.updateItem(run, empty);
    if (empty || run == null) {
      setGraphic(null);
      return;
    }
    String state = LedgerWords.state(run);
    when.setText(LedgerWords.when(run));
    sums.setText(LedgerWords.sums(run) + (state.isEmpty() ? "" : " · " + state));
    setGraphic(box);
  }
}
