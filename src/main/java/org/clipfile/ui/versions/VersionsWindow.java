package org.clipfile.ui.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.archive.Difference;
import org.clipfile.model.Span;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.versions.VersionsModel.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions or copies: paragraphs taken out and put in, with the words that
 * differ marked; what is the same in short. Window thread only.
 */
public final class VersionsWindow {
  private static final Messages TEXTS = Messages.of(VersionsWindow.class);

  /** So many paragraphs that are the same stand around one that differs. */
  private static final int AROUND = 1;

  private final VersionsModel model;
  private final SideWindow window;
  private final WordFlow headline = new WordFlow(2);
  private final Label which = new Label();
  private final VBox paragraphs = new VBox();
  private final Button earlier = new Button(TEXTS.text("earlier"));
  private final Button later = new Button(TEXTS.text("later"));

  public VersionsWindow(Window owner, VersionsModel model) {
    this.model = model;
    headline.getStyleClass().add("row-headline");
    which.getStyleClass().add("line-detail");
    which.setId("which-versions");
    paragraphs.setId("differences");
    paragraphs.getStyleClass().add("differences");
    earlier.setOnAction(event -> model.move(-1));
    later.setOnAction(event -> model.move(1));
    var scroll = new ScrollPane(paragraphs);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(TEXTS.text("differences"));
    scroll.getStyleClass().add("edge-to-edge");
    var head = new VBox(4, headline, which);
    head.getStyleClass().add("side-window-head");
    window =
        new SideWindow(
            owner,
            TEXTS.text("versions"),
            new BorderPane(scroll, head, null, null, null),
            720,
            600,
            earlier,
            later);
    model.comparisonProperty().subscribe(this::show);
  }

  /** Shows what differs between a clipping and the version before it. */
  public void show(long clipping) {
    model.compare(clipping);
    window.stage().setTitle(TEXTS.text("versions"));
    window.show();
  }

  /** Shows what differs between a clipping and the copy that was published before it. */
  public void showCopy(long clipping) {
    model.compareCopy(clipping);
    window.stage().setTitle(TEXTS.text("copies"));
    window.show();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private void show(@Nullable Comparison comparison) {
    earlier.setDisable(comparison == null || !comparison.hasEarlier());
    later.setDisable(comparison == null || !comparison.hasLater());
    headline.show(comparison == null ? "" : comparison.headline(), List.of());
    which.setText(
        comparison == null
            ? ""
            : TEXTS.text(
                which(comparison.kind()),
                comparison.place() + 1,
                comparison.versions().size(),
                comparison.after(),
                comparison.before()));
    paragraphs
        .getChildren()
        .setAll(comparison == null ? List.of() : nodes(comparison.differences()));
  }

  private static String which(VersionsModel.Kind kind) {
    return switch (kind) {
      case VERSIONS -> "which.version";
      case COPIES -> "which.copy";
    };
  }

  private static List<Node> nodes(List<Difference> differences) {
    var nodes = new ArrayList<Node>();
    int skipped = 0;
    for (int i = 0; i < differences.size(); i++) {
      Difference difference = differences.get(i);
      if (difference.kind() == Difference.Kind.SAME && !isNearChange(differences, i)) {
        skipped++;
        continue;
      }
      addSkipped(nodes, skipped);
      skipped = 0;
      switch (difference.kind()) {
        case SAME -> nodes.add(paragraph("same", " ", difference.after(), List.of()));
        case ADDED -> nodes.add(paragraph("added", "+", difference.after(), List.of()));
        case REMOVED -> nodes.add(paragraph("removed", "−", difference.before(), List.of()));
        case CHANGED -> {
          nodes.add(paragraph("removed", "−", difference.before(), difference.gone()));
          nodes.add(paragraph("added", "+", difference.after(), difference.come()));
        }
      }
    }
    addSkipped(nodes, skipped);
    return nodes;
  }

  private static boolean isNearChange(List<Difference> differences, int place) {
    int from = Math.max(0, place - AROUND);
    int to = Math.min(differences.size(), place + AROUND + 1);
    return differences.subList(from, to).stream().anyMatch(d -> d.kind() != Difference.Kind.SAME);
  }

  private static void addSkipped(List<Node> nodes, int count) {
    if (count > 0) {
      var label = new Label(TEXTS.text("same", count));
      label.getStyleClass().addAll("line-detail", "skipped");
      nodes.add(label);
    }
  }

  private static Node paragraph(String kind, String sign, String text, List<Span> marks) {
    var label = new Label(sign);
    label.getStyleClass().add("sign");
    label.setMinWidth(14);
    var words = new WordFlow(Integer.MAX_VALUE);
    words.show(text, marks);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(8, label, words);
    row.getStyleClass().addAll("difference", kind);
    row.setFillHeight(false);
    return row;
  }
}
