package org.clipfile.ui.details;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clipfile.model.ArticleField;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.details.DetailsModel.Details;
import org.jspecify.annotations.Nullable;

/** The fields of a clipping, each to be put right in its place, and where all of it comes from. */
public final class DetailsPanel extends VBox {
  private static final Messages TEXTS = Messages.of(DetailsPanel.class);

  private final List<FieldRow> rows = new ArrayList<>();
  private final VBox provenance = new VBox(6);
  private final ScrollPane scroll;

  public DetailsPanel(DetailsModel model) {
    super(6);
    setId("details");
    getStyleClass().addAll("reader-panel", "details-panel");
    var title = new Label(TEXTS.text("details"));
    title.getStyleClass().add("panel-title");
    var content = new VBox(9);
    for (ArticleField field : DetailsModel.FIELDS) {
      var row = new FieldRow(model, field);
      rows.add(row);
      content.getChildren().add(row);
    }
    var origin = new Label(TEXTS.text("provenance"));
    origin.getStyleClass().add("panel-title");
    content.getChildren().addAll(origin, provenance);
    content.getStyleClass().add("panel-content");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, scroll);
    model.detailsProperty().subscribe(this::show);
  }

  /** Moves into the first field. */
  public void focusFirst() {
    rows.getFirst().focusField();
  }

  private void show(@Nullable Details details) {
    scroll.setVisible(details != null);
    rows.forEach(row -> row.show(details));
    provenance
        .getChildren()
        .setAll(
            details == null
                ? List.of()
                : Provenance.of(details.clipping()).stream().map(DetailsPanel::line).toList());
  }

  /** What cannot be edited can still be selected and copied. */
  private static VBox line(Provenance.Line line) {
    var label = new Label(line.label());
    label.getStyleClass().add("field-label");
    var value = new TextField(line.text());
    value.setEditable(false);
    value.getStyleClass().add("read-only-value");
    value.setNodeOrientation(Direction.of(line.text()));
    ScriptFonts.dress(value, line.text());
    value.setAccessibleText(line.label());
    label.setLabelFor(value);
    return new VBox(1, label, value);
  }
}
