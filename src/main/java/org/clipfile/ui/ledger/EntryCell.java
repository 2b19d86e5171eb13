package org.clipfile.ui.ledger;

import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.control.TwoLines;
import org.jspecify.annotations.Nullable;

/** A line of the books. */
final class EntryCell extends ListCell<Integer> {
  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  private final IntFunction<@Nullable LedgerEntry> entries;
  private final TwoLines lines = TwoLines.ofPath();

  EntryCell(IntFunction<@Nullable LedgerEntry> entries) {
    this.entries = entries;
    getStyleClass().add("entry-cell");
  }

  @Override
  protected void updateItem(@Nullable Integer position, boolean empty) {
    super.updateItem(position, empty);
    LedgerEntry entry = empty ? null : entries.apply(getIndex());
    pseudoClassStateChanged(REJECTED, entry != null && entry.outcome() instanceof Outcome.Rejected);
    if (entry == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    String outcome = LedgerWords.outcome(entry);
    lines.show(PathWords.fromHome(entry.path()), outcome);
    setTooltip(new Tooltip(entry.path() + "\n" + outcome));
    setGraphic(lines);
  }
}
