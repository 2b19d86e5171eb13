package org.clipfile.ui.reader;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.model.ArticleKind;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/** The reading pane. */
public final class ReaderView extends StackPane {
  private final ReaderModel model;
  private final ArticleView article = new ArticleView();
  private final Label remark = new Label();
  private final Button compare = new Button("Compare…");
  private final HBox remarks = new HBox(10, remark, compare);
  private final StoryLine story;
  private final BorderPane page;
  private final EmptyState nothing =
      new EmptyState(Icons.CLIPPING, "Nothing selected", "Select a clipping to read it here.");

  /**
   * @param versions shows what differs between a clipping and the version before it
   * @param copies shows what carries the same story as a clipping
   * @param differences shows what differs between a clipping and the copy before it
   */
  public ReaderView(
      ReaderModel model, LongConsumer versions, LongConsumer copies, LongConsumer differences) {
    this.model = model;
    story = new StoryLine(copies, differences);
    page = new BorderPane(article, new VBox(remarks, story), null, null, null);
    setId("reader");
    getStyleClass().add("reader");
    remark.setId("reader-remark");
    compare.setId("compare-versions");
    compare.getStyleClass().addAll("small", "flat", "accent");
    compare.setOnAction(event -> {
      ReaderPage shown = model.page();
      if (shown != null) {
        versions.accept(shown.clipping());
      }
    });
    remarks.getStyleClass().add("reader-remarks");
    remarks.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(page, nothing);
    model.pageProperty().subscribe(this::show);
  }

  /** Moves into the article, so that the arrow keys scroll it. */
  public void focusArticle() {
    if (model.page() != null) {
      article.requestFocus();
    }
  }

  private void show(@Nullable ReaderPage shown) {
    nothing.setVisible(shown == null);
    page.setVisible(shown != null);
    article.setVisible(shown != null);
    if (shown != null) {
      boolean several = shown.versions().size() > 1;
      remark.setText(remark(shown));
      compare.setVisible(several);
      remarks.setVisible(!remark.getText().isEmpty());
      remarks.setManaged(remarks.isVisible());
      story.show(shown.clipping(), shown.story());
      article.show(shown.content());
    }
  }

  private static String remark(ReaderPage shown) {
    if (shown.linkOnly()) {
      return "Only the link was saved. Import the saved page, and its text comes in here.";
    }
    String kind = shown.kind() == ArticleKind.PAGE ? "This page seems to be no article." : "";
    if (shown.versions().size() == 1) {
      return kind;
    }
    String version =
        "Version %d of %d"
            .formatted(shown.versions().indexOf(shown.clipping()) + 1, shown.versions().size());
    return kind.isEmpty() ? version : kind + " " + version;
  }
}
