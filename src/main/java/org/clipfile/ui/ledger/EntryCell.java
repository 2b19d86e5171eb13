package org.clipfile.ui.ledger;

import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.control.ScriptFonts;
import org.jspecify.annotations.Nullable;

/** A line of the books. */
final class EntryCell extends ListCell<Integer> {
  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  private final IntFunction<@Nullable LedgerEntry> entries;
  private final Label path = new Label();
  private final Label outcome = new Label();
  private final VBox box = new VBox(2, path, outcome);

  EntryCell(IntFunction<@Nullable LedgerEntry> entries) {
    this.entries = entries;
    getStyleClass().add("entry-cell");
    path.getStyleClass().add("line-subject");
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    outcome.getStyleClass().add("line-detail");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
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
    path.setText(PathWords.fromHome(entry.path()));
    ScriptFonts.dress(path, entry.path());
    outcome.setText(LedgerWords.outcome(entry));
    setTooltip(new Tooltip(entry.path() + "\n" + LedgerWords.outcome(entry)));
    setGraphic(box);
  }
}
