package org.clipfile.ui.search;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.FindResult;
import org.clipfile.model.LibraryCounts;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.jspecify.annotations.Nullable;

/** Over the list: how many were found, in which order, and what the search had to say. */
public final class FoundHeader extends VBox {
  private static final Messages TEXTS = Messages.of(FoundHeader.class);

  private final SearchModel model;
  private final ExplanationModel explaining;
  private final ObservableValue<@Nullable LibraryCounts> counts;
  private final Label count = new Label();
  private final VBox notes = new VBox(2);

  /** A header over a search in an archive with these counts. */
  public FoundHeader(
      SearchModel model,
      ExplanationModel explaining,
      ObservableValue<@Nullable LibraryCounts> counts) {
    this.model = model;
    this.explaining = explaining;
    this.counts = counts;
    getStyleClass().add("found-header");
    count.setId("found");
    count.getStyleClass().add("found-count");
    count.setMinWidth(USE_PREF_SIZE);
    notes.setId("notes");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink howRead = howRead();
    var sort = new SortMenu(model);
    var line = new HBox(8, count, gap, howRead, sort);
    Runnable fit =
        () -> howRead.setVisible(fits(line, count, howRead, sort)); // rather none than half of it
    line.widthProperty().subscribe(fit);
    line.needsLayoutProperty().subscribe(fit);
    count.widthProperty().subscribe(fit); // it may have got other words since the line asked
    sort.widthProperty().subscribe(fit);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, notes);
    model.resultProperty().subscribe(result -> show());
    model.failureProperty().subscribe(failure -> show());
    explaining.explanationProperty().subscribe(explanation -> show());
    explaining.openProperty().subscribe(open -> show());
    counts.subscribe(known -> show());
  }

  private static boolean fits(HBox line, Region... parts) {
    double wanted = 3 * line.getSpacing();
    for (Region part : parts) {
      wanted += part.prefWidth(-1);
    }
    return line.getWidth() >= wanted;
  }

  private Hyperlink howRead() {
    var link = new Hyperlink();
    link.setId("how-read");
    link.getStyleClass().add("how-read");
    link.setMinWidth(0);
    link.setTooltip(new Tooltip(TEXTS.text("how-read.tip")));
    link.setOnAction(event -> {
      explaining.openProperty().set(!explaining.openProperty().get());
      link.setVisited(false);
    });
    explaining
        .openProperty()
        .subscribe(open -> link.setText(TEXTS.text(open ? "how-read.hide" : "how-read")));
    return link;
  }

  private void show() {
    FindResult result = model.result();
    LibraryCounts known = counts.getValue();
    if (result == null) {
      count.setText(model.failureProperty().get().isEmpty() ? "" : TEXTS.text("found.failed"));
      showNotes(List.of());
    } else {
      int inAll = known == null ? result.hits().total() : known.total();
      count.setText(FoundLine.count(result, inAll));
      Explanation explanation = explaining.explanation();
      showNotes(
          explanation != null && explaining.openProperty().get()
              ? ReadingWords.lines(result, explanation)
              : FoundLine.notes(result));
    }
  }

  private void showNotes(List<String> lines) {
    List<Node> labels = lines.stream().<Node>map(FoundHeader::note).toList();
    notes.getChildren().setAll(labels);
    notes.setManaged(!labels.isEmpty());
  }

  private static Label note(String line) {
    var label = new Label(line);
    label.getStyleClass().add("note");
    ScriptFonts.dress(label, line);
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(line));
    return label;
  }
}
