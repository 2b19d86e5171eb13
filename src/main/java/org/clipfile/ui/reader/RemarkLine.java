package org.clipfile.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.clipfile.model.ArticleKind;
import org.clipfile.ui.control.Messages;

/** Over the article: that it is none, that only its link was saved, which version it is. */
final class RemarkLine extends HBox {
  private static final Messages TEXTS = Messages.of(RemarkLine.class);

  private final Label remark = new Label();
  private final Button compare = new Button(TEXTS.text("compare"));

  /**
   * @param compareVersions shows what differs from the version before
   */
  RemarkLine(Runnable compareVersions) {
    super(10);
    remark.setId("reader-remark");
    compare.setId("compare-versions");
    compare.getStyleClass().addAll("small", "flat", "accent");
    compare.setOnAction(event -> compareVersions.run());
    getStyleClass().add("reader-remarks");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(remark, compare);
  }

  void show(ReaderPage page) {
    remark.setText(words(page));
    compare.setVisible(page.versions().size() > 1);
    setVisible(!remark.getText().isEmpty());
    setManaged(isVisible());
  }

  private static String words(ReaderPage page) {
    if (page.linkOnly()) {
      return TEXTS.text("link-only");
    }
    String kind = page.kind() == ArticleKind.PAGE ? TEXTS.text("no-article") : "";
    int place = page.versions().indexOf(page.clipping()) + 1;
    if (page.versions().size() <= 1 || place == 0) { // what is in the trash has none
      return kind;
    }
    String version = TEXTS.text("version", place, page.versions().size());
    return kind.isEmpty() ? version : kind + " " + version;
  }
}
