package org.clipfile.ui.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.clipfile.query.QueryPiece;
import org.clipfile.query.QueryPiece.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tints what is more than a word in a search box: fields, operators, quotes; what was not
 * understood is underlined. The tints lie behind the box's own text, in the shapes that the text
 * itself gives them, so that selection, caret, input methods, scrolling and scripts from right to
 * left stay what they are. Window thread only.
 */
final class ClausePaint {
  private final TextField box;
  private final Map<Role, Path> tints = new EnumMap<>(Role.class);
  private @Nullable Text text;
  private boolean waiting;

  /** Tints the text of a box from now on. */
  ClausePaint(TextField box) {
    this.box = box;
    for (Role role : Role.values()) {
      var tint = new Path();
      tint.setManaged(false);
      tint.setMouseTransparent(true);
      tint.getStyleClass().setAll("clause", "clause-" + role.name().toLowerCase(Locale.ROOT));
      tints.put(role, tint);
    }
    box.textProperty().subscribe(typed -> paintLater());
    box.skinProperty()
        .subscribe(skin -> {
          text = null;
          paintLater();
        });
  }

  /** The box's text is laid out after it has changed. */
  private void paintLater() {
    if (!waiting) {
      waiting = true;
      Platform.runLater(() -> {
        waiting = false;
        paint();
      });
    }
  }

  private void paint() {
    String typed = box.getText();
    tints.values().forEach(tint -> tint.getElements().clear());
    Text shown = typed.isEmpty() ? null : shownText(typed);
    if (shown == null || shown.getText().length() != typed.length()) {
      return;
    }
    for (QueryPiece piece : QueryPiece.of(typed, LocalDate.now(ZoneId.systemDefault()))) {
      Path tint = tints.get(piece.role());
      if (tint != null) {
        tint.getElements().addAll(shape(shown, piece));
      }
    }
  }

  private static PathElement[] shape(Text shown, QueryPiece piece) {
    return piece.role() == Role.ODD
        ? shown.underlineShape(piece.from(), piece.to())
        : shown.rangeShape(piece.from(), piece.to());
  }

  /** The node that shows what was typed; known once there is something to see. */
  private @Nullable Text shownText(String typed) {
    if (text == null) {
      Text found = find(box, typed);
      if (found != null) {
        text = found;
        follow(found);
      }
    }
    return text;
  }

  /** The prompt is such a node too, so what it says is asked. */
  private static @Nullable Text find(Parent within, String typed) {
    for (Node node : within.getChildrenUnmodifiable()) {
      boolean shows = node instanceof Text shown && shown.getText().equals(typed);
      if (shows && within instanceof Pane) {
        return (Text) node;
      }
      Text found = node instanceof Parent inner ? find(inner, typed) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void follow(Text shown) {
    for (Path tint : tints.values()) {
      tint.layoutXProperty().bind(shown.layoutXProperty());
      tint.layoutYProperty().bind(shown.layoutYProperty());
      tint.translateXProperty().bind(shown.translateXProperty());
      tint.translateYProperty().bind(shown.translateYProperty());
    }
    if (shown.getParent() instanceof Pane pane) {
      pane.getChildren().addAll(0, tints.values());
    }
    shown.layoutBoundsProperty().subscribe(bounds -> paintLater());
    shown.fontProperty().subscribe(font -> paintLater()); // another script has another one
    shown.wrappingWidthProperty().subscribe(width -> paintLater());
  }
}
