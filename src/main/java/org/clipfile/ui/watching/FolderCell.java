package org.clipfile.ui.watching;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.control.ScriptFonts;
import org.jspecify.annotations.Nullable;

/** A watched folder: where it lies, and how it is. */
final class FolderCell extends ListCell<WatchedFolder> {
  private static final PseudoClass AMISS = PseudoClass.getPseudoClass("amiss");

  private final Label path = new Label();
  private final Label state = new Label();
  private final VBox box = new VBox(2, path, state);

  FolderCell() {
    path.getStyleClass().add("line-subject");
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    state.getStyleClass().add("line-detail");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable WatchedFolder folder, boolean empty) {
    super.updateItem(folder, empty);
    if (empty || folder == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    path.setText(PathWords.fromHome(folder.folder()));
    ScriptFonts.dress(path, path.getText());
    state.setText(WatchWords.state(folder, ZonedDateTime.now(ZoneId.systemDefault())));
    state.pseudoClassStateChanged(
        AMISS, folder.state() == State.UNREADABLE || folder.state() == State.ARCHIVE);
    setTooltip(new Tooltip(folder.folder().toString()));
    setGraphic(box);
  }
}
