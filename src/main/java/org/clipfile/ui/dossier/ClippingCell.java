package org.clipfile.ui.dossier;

import java.text.Bidi;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.TwoLines;
import org.jspecify.annotations.Nullable;

/** A clipping of the dossier: its place and headline, and where and when it was published. */
final class ClippingCell extends ListCell<ClippingRow> {
  private final TwoLines lines = new TwoLines();

  ClippingCell() {
    getStyleClass().add("dossier-cell");
  }

  @Override
  protected void updateItem(@Nullable ClippingRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String detail =
        Stream.of(row.publication(), date(row.published()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(separator(row)));
    lines.show(row.headline(), detail);
    setAccessibleText(getIndex() + 1 + ". " + row.headline() + ", " + detail);
    setGraphic(lines);
  }

  /** Words of another direction do not draw the date over to their side. */
  private static String separator(ClippingRow row) {
    if (Messages.language().getLanguage().equals("ur")) {
      return "، "; // a sign of the line's own font: JavaFX misplaces those of another
    }
    String name = Objects.requireNonNullElse(row.publication(), "");
    return Bidi.requiresBidi(name.toCharArray(), 0, name.length()) ? "\u200e  ·  \u200e" : "  ·  ";
  }

  private static @Nullable String date(@Nullable ClippingDate date) {
    return date == null ? null : DateText.brief(date);
  }
}
