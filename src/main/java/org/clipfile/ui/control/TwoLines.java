package org.clipfile.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/** What a cell of a list says: a subject, and below it something about it; each on one line. */
public final class TwoLines extends VBox {
  private final Label subject = new Label();
  private final Label detail = new Label();

  public TwoLines() {
    super(2);
    subject.getStyleClass().add("line-subject");
    detail.getStyleClass().add("line-detail");
    getChildren().addAll(subject, detail);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setPrefWidth(0);
  }

  /** Two lines of which the first is a path, whose end matters more than its beginning. */
  public static TwoLines ofPath() {
    var lines = new TwoLines();
    lines.subject.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    return lines;
  }

  /** Says something; an empty detail takes no room. */
  public void show(String about, String what) {
    subject.setText(about);
    ScriptFonts.dress(subject, about);
    detail.setText(what);
    detail.setManaged(!what.isEmpty());
  }

  /** Whether the style sheet is to set the detail off in this way. */
  public void mark(PseudoClass way, boolean on) {
    detail.pseudoClassStateChanged(way, on);
  }
}
