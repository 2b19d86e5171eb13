package org.clipfile.ui.exporting;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/**
 * Shows pages as they will be exported, as large as there is room: one below the other, each over
 * what it is. While others are drawn, those before stand there, paler. Window thread only.
 */
public final class PreviewView extends Region {
  private static final Messages TEXTS = Messages.of(PreviewView.class);
  private static final double GAP = 10;
  private static final double PALE = 0.45;

  private final List<String> captions;
  private final VBox sheets = new VBox(GAP);
  private final Label working = new Label(TEXTS.text("preview.working"));
  private final VBox trouble = new VBox();

  /**
   * @param captions of the pages, or none for one page that says which of how many it is
   */
  public PreviewView(PreviewModel model, List<String> captions) {
    this.captions = List.copyOf(captions);
    getStyleClass().add("page-preview");
    setId("page-preview");
    setMinSize(0, 0);
    sheets.setFillWidth(false);
    working.setId("preview-working");
    working.getStyleClass().add("preview-working");
    working.visibleProperty().bind(model.workingProperty());
    trouble.setId("preview-trouble");
    getChildren().addAll(sheets, trouble, working);
    sheets.opacityProperty().bind(Bindings.when(model.workingProperty()).then(PALE).otherwise(1));
    model.shownProperty().subscribe(this::show);
    model.troubleProperty().subscribe(this::tell);
    setAccessibleText(TEXTS.text("preview"));
  }

  private void tell(String why) {
    trouble.getChildren().clear();
    if (!why.isEmpty()) {
      trouble.getChildren().add(WrappedText.of(why, "preview-trouble"));
    }
  }

  private void show(PreviewModel.@Nullable Shown shown) {
    sheets.getChildren().clear();
    if (shown != null) {
      for (int i = 0; i < shown.pages().size(); i++) {
        sheets.getChildren().add(sheet(shown.pages().get(i), caption(shown, i)));
      }
    }
    requestLayout();
  }

  private String caption(PreviewModel.Shown shown, int place) {
    return place < captions.size() ? captions.get(place) : TEXTS.text("preview.of", shown.count());
  }

  private static Node sheet(Image image, String words) {
    var page = new ImageView(image);
    page.setPreserveRatio(true);
    page.setSmooth(true);
    page.setAccessibleText(words);
    var paper = new VBox(page); // pages are read from left to right, whatever the window is
    paper.getStyleClass().add("preview-paper");
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var caption = new Label(words);
    caption.getStyleClass().add("line-detail");
    caption.setMinWidth(USE_PREF_SIZE);
    var sheet = new VBox(4, paper, caption);
    sheet.setAlignment(Pos.TOP_CENTER);
    return sheet;
  }

  @Override
  protected void layoutChildren() {
    Insets edge = getInsets();
    double width = getWidth() - edge.getLeft() - edge.getRight();
    double height = getHeight() - edge.getTop() - edge.getBottom();
    fit(width, height);
    double wide = Math.min(width, sheets.prefWidth(-1));
    double high = Math.min(height, sheets.prefHeight(-1));
    sheets.resizeRelocate(
        snapPositionX(edge.getLeft() + (width - wide) / 2), edge.getTop(), wide, high);
    trouble.resizeRelocate(edge.getLeft(), edge.getTop(), width, trouble.prefHeight(width));
    double words = Math.min(width, working.prefWidth(-1));
    boolean empty = sheets.getChildren().isEmpty();
    working.resizeRelocate(
        snapPositionX(edge.getLeft() + (width - words) / 2),
        snapPositionY(edge.getTop() + (empty ? height / 3 : 24)),
        words,
        working.prefHeight(-1));
  }

  /** Makes the pages as large as there is room for all of them. */
  private void fit(double width, double height) {
    int count = sheets.getChildren().size();
    if (count == 0 || width <= 0 || height <= 0) {
      return;
    }
    double each = (height - GAP * (count - 1)) / count;
    for (Node node : sheets.getChildren()) {
      var sheet = (VBox) node;
      var caption = (Label) sheet.getChildren().getLast();
      var page = (ImageView) ((VBox) sheet.getChildren().getFirst()).getChildren().getFirst();
      page.setFitWidth(Math.max(1, width - 2));
      page.setFitHeight(Math.max(1, each - caption.prefHeight(-1) - sheet.getSpacing() - 2));
    }
  }
}
