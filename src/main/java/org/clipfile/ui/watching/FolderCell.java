package org.clipfile.ui.watching;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.control.TwoLines;
import org.jspecify.annotations.Nullable;

/** A watched folder: where it lies, and how it is. */
final class FolderCell extends ListCell<WatchedFolder> {
  private static final PseudoClass AMISS = PseudoClass.getPseudoClass("amiss");

  private final TwoLines lines = TwoLines.ofPath();

  @Override
  protected void updateItem(@Nullable WatchedFolder folder, boolean empty) {
    super.updateItem(folder, empty);
    if (empty || folder == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    lines.show(
        PathWords.fromHome(folder.folder()),
        WatchWords.state(folder, ZonedDateTime.now(ZoneId.systemDefault())));
    lines.mark(AMISS, folder.state() == State.UNREADABLE || folder.state() == State.ARCHIVE);
    setTooltip(new Tooltip(folder.folder().toString()));
    setGraphic(lines);
  }
}
