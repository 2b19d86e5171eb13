package org.clipfile.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show: what is the matter, and what to do about it. */
public final class EmptyState extends VBox {
  public EmptyState(Icons icon, String title, String advice, Node... actions) {
    this(icon, title, advice, inOneRow(actions));
  }

  /** One with so many actions that they stand below each other, beside the advice's lines. */
  public static EmptyState inRows(
      Icons icon, String title, String advice, List<? extends Node> actions) {
    var column = new VBox(8);
    column.setAlignment(Pos.CENTER);
    column.getChildren().addAll(actions);
    for (Node action : actions) {
      if (action instanceof Button button) {
        button.setMaxWidth(260);
      }
    }
    return new EmptyState(icon, title, advice, column);
  }

  private static Pane inOneRow(Node... actions) {
    var row = new HBox(8, actions);
    row.setAlignment(Pos.CENTER);
    row.setManaged(actions.length > 0);
    return row;
  }

  private EmptyState(Icons icon, String title, String advice, Pane actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    var heading = new Label(title);
    heading.getStyleClass().add("empty-title");
    getChildren().addAll(icon.node(), heading);
    getChildren().addAll(WrappedText.of(advice, "empty-advice"), actions);
  }
}
