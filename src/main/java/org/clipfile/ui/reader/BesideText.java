package org.clipfile.ui.reader;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.clipfile.model.owner.Highlight;
import org.clipfile.ui.details.DetailsPanel;
import org.clipfile.ui.notes.NotesPanel;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.jspecify.annotations.Nullable;

/**
 * Places the notes or the details beside the text, or below it where the pane is too narrow for
 * both. Window thread only.
 */
final class BesideText {
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  /** The width of what stands beside the text, in pixels. */
  private static final double WIDTH = 290;

  /** What the paper leaves free beside its lines, its scroll bar included. */
  private static final double MARGINS = 68;

  /** As many letters a line, about half as wide as high, has a text that is read with ease. */
  private static final double LETTERS = 43;

  private final ReaderModel model;
  private final NotesPanel notes;
  private final Region pane;
  private final BorderPane page;
  private final ReadOnlyDoubleWrapper wish = new ReadOnlyDoubleWrapper();
  private @Nullable DetailsPanel details;

  /**
   * @param pane whose width decides
   * @param page holds the text, and what is placed here on its right or at its bottom
   */
  BesideText(ReaderModel model, NotesPanel notes, Region pane, BorderPane page) {
    this.model = model;
    this.notes = notes;
    this.pane = pane;
    this.page = page;
    model.besideProperty().subscribe(what -> place());
    model.styleProperty().subscribe(style -> place());
    pane.widthProperty().subscribe(width -> place());
  }

  /**
   * How wide the pane should be, in pixels, so that lines keep a readable length; 0 where nothing
   * stands beside them.
   */
  ReadOnlyDoubleProperty wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /** Moves into what stands beside the text; false where nothing does. */
  boolean focus() {
    switch (model.besideProperty().get()) {
      case NOTHING -> {
        return false;
      }
      case NOTES -> notes.focusNote();
      case DETAILS -> details().focusFirst();
    }
    return true;
  }

  /** Opens the notes at a highlight. */
  void open(Highlight highlight) {
    model.open(Beside.NOTES);
    notes.focus(highlight);
  }

  @SuppressWarnings("ReferenceEquality") // nodes are what they are
  private void place() {
    Region wanted =
        switch (model.besideProperty().get()) {
          case NOTHING -> null;
          case NOTES -> notes;
          case DETAILS -> details();
        };
    double readable = Math.ceil(model.styleProperty().get().size() * LETTERS / 2);
    wish.set(wanted == null ? 0 : WIDTH + MARGINS + readable);
    boolean narrow = pane.getWidth() > 0 && pane.getWidth() < wish.get();
    if ((narrow ? page.getBottom() : page.getRight()) == wanted
        && (narrow ? page.getRight() : page.getBottom()) == null) {
      return; // what moves loses the focus
    }
    page.setRight(null); // a node has one place, so it leaves the old one first
    page.setBottom(null);
    if (narrow) {
      page.setBottom(wanted);
    } else {
      page.setRight(wanted);
    }
    if (wanted != null) {
      wanted.pseudoClassStateChanged(BELOW, narrow);
      wanted.setPrefSize(
          narrow ? Region.USE_COMPUTED_SIZE : WIDTH, narrow ? 260 : Region.USE_COMPUTED_SIZE);
      wanted.setMinWidth(narrow ? 0 : 250);
      wanted.setMaxHeight(narrow ? 260 : Double.MAX_VALUE);
      wanted.applyCss(); // what scrolls in it can take the focus only then
    }
  }

  private DetailsPanel details() {
    DetailsPanel panel = details;
    if (panel == null) {
      panel = new DetailsPanel(model.details());
      details = panel;
    }
    return panel;
  }
}
