package org.clipfile.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.settings.ReadingStyle.Paper;
import org.clipfile.ui.article.ArticleActions;
import org.clipfile.ui.article.ArticleContent;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.notes.HighlightMenu;
import org.clipfile.ui.notes.NotesPanel;
import org.clipfile.ui.notes.TagLine;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.reader.ReaderModel.Face;
import org.clipfile.ui.receipt.ReceiptPane;
import org.jspecify.annotations.Nullable;

/** The reading pane: a clipping's faces, and beside them its notes or its details. */
public final class ReaderView extends StackPane {
  private static final Messages TEXTS = Messages.of(ReaderView.class);

  private final ReaderModel model;
  private final LongConsumer versions;
  private final LongConsumer differences;
  private final ArticleView article = new ArticleView();
  private final StackPane faces = new StackPane(article);
  private final RemarkLine remarks = new RemarkLine(this::compareVersions);
  private final StoryLine story;
  private final TagLine tags;
  private final ReaderBar bar;
  private final FindBar find = new FindBar();
  private final Lightbox lightbox = new Lightbox();
  private final Label target = new Label();
  private final BorderPane page = new BorderPane();
  private final EmptyState nothing =
      new EmptyState(Icons.CLIPPING, TEXTS.text("nothing"), TEXTS.text("nothing.advice"));
  private final BesideText beside;
  private @Nullable OriginalPane original;
  private @Nullable ReceiptPane receipt;
  private @Nullable ArticleContent shownContent;
  private IntPredicate onward = step -> false;
  private int arrival;

  /**
   * @param versions shows what differs between a clipping and the version before it
   * @param copies shows what carries the same story as a clipping
   * @param differences shows what differs between a clipping and the copy before it
   */
  public ReaderView(
      ReaderModel model, LongConsumer versions, LongConsumer copies, LongConsumer differences) {
    this.model = model;
    this.versions = versions;
    this.differences = differences;
    story = new StoryLine(copies, differences);
    tags = new TagLine(model.notes());
    bar = new ReaderBar(model, this::goToHit);
    var notes = new NotesPanel(model.notes(), article::goTo, article::lostHighlights);
    setId("reader");
    getStyleClass().add("reader");
    getStylesheets()
        .add(Objects.requireNonNull(ReaderView.class.getResource("reader.css")).toExternalForm());
    page.setCenter(faces);
    var top = new VBox(bar, remarks, story, tags, find);
    page.setTop(top);
    for (Region part : new Region[] {page, top, remarks, story, tags, find}) {
      part.setMinWidth(0); // a narrow pane cuts, and does not push its text out of sight
    }
    target.setId("link-target");
    target.getStyleClass().add("link-target");
    target.setVisible(false);
    target.setMouseTransparent(true);
    setAlignment(target, Pos.BOTTOM_LEFT);
    getChildren().addAll(page, nothing, target, lightbox);
    article.setActions(new Actions());
    article.addToMenu(HighlightMenu.of(this::highlight));
    article.hitProperty().subscribe(number -> tellHits());
    model.styleProperty().subscribe(this::dress);
    model.pageProperty().subscribe(this::show);
    model.faceProperty().subscribe(this::turn);
    beside = new BesideText(model, notes, this, page);
    new ReaderKeys(this, model).watch();
  }

  /**
   * How wide the pane should be, so that lines keep a readable length beside what is open there; 0
   * where nothing is. A narrower pane has it below the text.
   */
  public ReadOnlyDoubleProperty wishProperty() {
    return beside.wishProperty();
  }

  /** Whether Escape means something within the pane, before it clears a search. */
  public boolean takesEscape() {
    return isFocusWithin()
        && (lightbox.isVisible()
            || find.isVisible()
            || model.besideProperty().get() != Beside.NOTHING
            || tags.isFocusWithin());
  }

  boolean isPictureEnlarged() {
    return lightbox.isVisible();
  }

  /** Goes on to the next clipping, or with -1 to the one before; false where there is none. */
  boolean goOnward(int step) {
    return onward.test(step);
  }

  /** What can be done here. */
  public List<Command> commands() {
    return ReaderCommands.of(this, model);
  }

  /**
   * Goes on to another clipping where this one is at its end.
   *
   * @param newOnward goes to the next, or with -1 to the one before; false where there is none
   */
  public void setOnward(IntPredicate newOnward) {
    onward = newOnward;
  }

  /** Moves into the article, so that the arrow keys scroll it. */
  public void focusArticle() {
    if (model.page() != null) {
      current().requestFocus();
    }
  }

  /**
   * Goes a page down in what is read.
   *
   * @return whether the end had been reached, so that nothing moved
   */
  public boolean pageDown() {
    return model.page() == null || current().pageDown();
  }

  /**
   * Goes a page up in what is read.
   *
   * @return whether the beginning had been reached, so that nothing moved
   */
  public boolean pageUp() {
    return model.page() == null || current().pageUp();
  }

  /** Goes to the next hit, or with -1 to the one before, and on into the next clipping. */
  public void goToHit(int step) {
    if (model.faceProperty().get() != Face.ARTICLE) {
      model.turnTo(Face.ARTICLE);
    }
    if (!article.goToHit(step)) {
      arrival = step;
      if (!onward.test(step)) {
        arrival = 0;
      }
    }
  }

  /** Opens the bar that finds words in the article. */
  public void openFind() {
    if (model.page() != null && model.faceProperty().get() != Face.LEFT_OUT) {
      find.open(current());
    }
  }

  /** Marks what is selected, in the colour used last. */
  public void highlight() {
    highlight(model.notes().colour());
  }

  private void highlight(HighlightColour colour) {
    model.notes().highlight(article.highlightOfSelection(colour, null, Instant.now()).orElse(null));
    article.clearSelection();
  }

  /** Shows what differs from the version before. */
  void compareVersions() {
    ReaderPage shown = model.page();
    if (shown != null && shown.versions().size() > 1) {
      versions.accept(shown.clipping());
    }
  }

  /** Shows what differs from the copy before. */
  void compareCopies() {
    ReaderPage shown = model.page();
    if (shown != null && shown.story() != null) {
      differences.accept(shown.clipping());
    }
  }

  /** Moves to where a tag is added. */
  public void focusTags() {
    tags.focusField();
  }

  private ArticleView current() {
    return original != null && model.faceProperty().get() == Face.ORIGINAL
        ? original.view()
        : article;
  }

  private void dress(ReadingStyle style) {
    article.setStyle(style);
    getStyleClass().removeIf(name -> name.startsWith("paper-") || name.equals("own-paper"));
    if (style.paper() != Paper.AS_WINDOW) {
      getStyleClass().addAll("own-paper", "paper-" + style.paper().name().toLowerCase(Locale.ROOT));
    }
  }

  private void show(@Nullable ReaderPage shown) {
    nothing.setVisible(shown == null);
    page.setVisible(shown != null);
    article.setVisible(shown != null);
    if (shown == null) {
      shownContent = null;
      lightbox.close();
      return;
    }
    remarks.show(shown);
    story.show(shown.clipping(), shown.story());
    if (shown.content() != shownContent) {
      shownContent = shown.content();
      lightbox.close();
      point("");
      article.show(shown.content());
      find.follow(current());
      arrive();
    }
    article.showHighlights(shown.saved().marks().highlights());
    tellHits();
  }

  /** Who came here by walking the hits stands at the first of them, or at the last. */
  private void arrive() {
    if (arrival > 0) {
      article.goToHit(1);
    } else if (arrival < 0) {
      article.goToLastHit();
    }
    arrival = 0;
  }

  private void tellHits() {
    bar.showHits(article.hitProperty().get(), article.hitCount());
  }

  private void turn(Face face) {
    Node wanted =
        switch (face) {
          case ARTICLE -> article;
          case ORIGINAL -> original();
          case LEFT_OUT -> receipt();
        };
    if (!faces.getChildren().equals(List.of(wanted))) {
      boolean focused = faces.getChildren().stream().anyMatch(Node::isFocusWithin);
      faces.getChildren().setAll(wanted);
      if (focused) {
        wanted.requestFocus();
      }
    }
    find.setVisible(false);
  }

  private OriginalPane original() {
    OriginalPane pane = original;
    if (pane == null) {
      pane = new OriginalPane(model);
      pane.view().setActions(new Actions());
      original = pane;
    }
    return pane;
  }

  private ReceiptPane receipt() {
    ReceiptPane pane = receipt;
    if (pane == null) {
      pane = new ReceiptPane(model.receipt());
      receipt = pane;
    }
    return pane;
  }

  /** Shows something beside the text and moves there, or puts it away. */
  void toggleAndFocus(Beside what) {
    model.toggle(what);
    if (!beside.focus()) {
      focusArticle();
    }
  }

  private void point(String address) {
    target.setText(address);
    target.setVisible(!address.isEmpty());
  }

  private final class Actions implements ArticleActions {
    @Override
    public void follow(String address) {
      model.passingOn().follow(address);
    }

    @Override
    public void point(String address) {
      ReaderView.this.point(address);
    }

    @Override
    public void enlarge(Image picture, String description) {
      lightbox.show(picture, description);
    }

    @Override
    public void open(Highlight highlight) {
      beside.open(highlight);
    }
  }
}
