package org.clipfile.ui.cliplist;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.jspecify.annotations.Nullable;

/** A row of the list, filled in as its parts arrive. Window thread only. */
final class LiveRow {
  private final ReadOnlyObjectWrapper<@Nullable ClippingRow> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Snippet> snippet = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyIntegerWrapper copies = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper words = new ReadOnlyIntegerWrapper(-1);

  ReadOnlyObjectProperty<@Nullable ClippingRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Snippet> snippetProperty() {
    return snippet.getReadOnlyProperty();
  }

  /** How many words the text has; negative where that is not known. */
  ReadOnlyIntegerProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** How many other clippings carry the same story. */
  ReadOnlyIntegerProperty copiesProperty() {
    return copies.getReadOnlyProperty();
  }

  boolean hasRow() {
    return row.get() != null;
  }

  boolean hasSnippet() {
    return snippet.get() != null;
  }

  void arrived(ClippingRow fetched) {
    row.set(fetched);
  }

  void arrived(int otherCopies, int wordCount) {
    copies.set(otherCopies);
    words.set(wordCount);
  }

  void arrived(Snippet fetched) {
    snippet.set(fetched);
  }
}
