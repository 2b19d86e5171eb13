package org.clipfile.ui.ledger;

import javafx.scene.control.ListCell;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.ui.control.TwoLines;
import org.jspecify.annotations.Nullable;

/** An import in the list of imports. */
final class RunCell extends ListCell<ImportRun> {
  private final TwoLines lines = new TwoLines();

  @Override
  protected void updateItem(@Nullable ImportRun run, boolean empty) {
    super.updateItem(run, empty);
    if (empty || run == null) {
      setGraphic(null);
      return;
    }
    String state = LedgerWords.state(run);
    lines.show(
        LedgerWords.when(run), LedgerWords.sums(run) + (state.isEmpty() ? "" : " · " + state));
    setGraphic(lines);
  }
}
