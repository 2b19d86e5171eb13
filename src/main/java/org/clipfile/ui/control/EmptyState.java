package org.clipfile.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show: what is the matter, and what to do about it. */
public final class EmptyState extends VBox {
  public EmptyState(Icons icon, String title, String advice, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    var heading = new Label(title);
    heading.getStyleClass().add("empty-title");
    var text = new Label(advice);
    text.getStyleClass().add("empty-advice");
    text.setWrapText(!Direction.needsBidi(advice)); // JavaFX cannot wrap right-to-left text
    var buttons = new HBox(8, actions);
    buttons.setAlignment(Pos.CENTER);
    buttons.setManaged(actions.length > 0);
    getChildren().addAll(icon.node(), heading, text, buttons);
  }
}
