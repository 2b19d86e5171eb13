package org.clipfile.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.model.ArticleKind;
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
import org.clipfile.ui.details.DetailsPanel;
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

  /** A pane narrower than that, in pixels, has what stands beside the text below it. */
  private static final double NARROW = 620;

  private final ReaderModel model;
  private final LongConsumer versions;
  private final LongConsumer differences;
  private final ArticleView article = new ArticleView();
  private final StackPane faces = new StackPane(article);
  private final Label remark = new Label();
  private final Button compare = new Button(TEXTS.text("compare"));
  private final HBox remarks = new HBox(10, remark, compare);
  private final StoryLine story;
  private final TagLine tags;
  private final ReaderBar bar;
  private final FindBar find = new FindBar();
  private final Lightbox lightbox = new Lightbox();
  private final Label target = new Label();
  private final BorderPane page = new BorderPane();
  private final EmptyState nothing =
      new EmptyState(Icons.CLIPPING, TEXTS.text("nothing"), TEXTS.text("nothing.advice"));
  private final NotesPanel notes;
  private @Nullable DetailsPanel details;
  private @Nullable OriginalPane original;
  private @Nullable ReceiptPane receipt;
  private @Nullable ArticleContent shownContent;
  private IntPredicate onward = step -> false;
  private int arrival;
  private boolean commanded;

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
    notes = new NotesPanel(model.notes(), article::goTo, article::lostHighlights);
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
    dressRemarks();
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
    model.besideProperty().subscribe(what -> besides());
    widthProperty().subscribe(width -> besides());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void dressRemarks() {
    remark.setId("reader-remark");
    compare.setId("compare-versions");
    compare.getStyleClass().addAll("small", "flat", "accent");
    compare.setOnAction(event -> compareVersions());
    remarks.getStyleClass().add("reader-remarks");
    remarks.setAlignment(Pos.CENTER_LEFT);
  }

  /** Whether Escape means something within the pane, before it clears a search. */
  public boolean takesEscape() {
    return isFocusWithin()
        && (lightbox.isVisible()
            || find.isVisible()
            || model.besideProperty().get() != Beside.NOTHING
            || tags.isFocusWithin());
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
    boolean several = shown.versions().size() > 1;
    remark.setText(remark(shown));
    compare.setVisible(several);
    remarks.setVisible(!remark.getText().isEmpty());
    remarks.setManaged(remarks.isVisible());
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

  private void besides() {
    Region wanted =
        switch (model.besideProperty().get()) {
          case NOTHING -> null;
          case NOTES -> notes;
          case DETAILS -> details();
        };
    boolean narrow = getWidth() > 0 && getWidth() < NARROW;
    page.setRight(narrow ? null : wanted);
    page.setBottom(narrow ? wanted : null);
    if (wanted != null) {
      wanted.setPrefSize(narrow ? USE_COMPUTED_SIZE : 290, narrow ? 260 : USE_COMPUTED_SIZE);
      wanted.setMinWidth(narrow ? 0 : 250);
      wanted.setMaxHeight(narrow ? 260 : Double.MAX_VALUE);
      wanted.applyCss(); // what scrolls in it can take the focus only then
    }
  }

  private DetailsPanel details() {
    DetailsPanel panel = details;
    if (panel == null) {
      panel = new DetailsPanel(model.details());
      details = panel;
    }
    return panel;
  }

  private void toggleAndFocus(Beside what) {
    model.toggle(what);
    if (model.besideProperty().get() == Beside.NOTES) {
      notes.focusNote();
    } else if (model.besideProperty().get() == Beside.DETAILS) {
      details().focusFirst();
    } else {
      focusArticle();
    }
  }

  private static String remark(ReaderPage shown) {
    if (shown.linkOnly()) {
      return TEXTS.text("link-only");
    }
    String kind = shown.kind() == ArticleKind.PAGE ? TEXTS.text("no-article") : "";
    if (shown.versions().size() == 1) {
      return kind;
    }
    String version =
        TEXTS.text(
            "version", shown.versions().indexOf(shown.clipping()) + 1, shown.versions().size());
    return kind.isEmpty() ? version : kind + " " + version;
  }

  private void point(String address) {
    target.setText(address);
    target.setVisible(!address.isEmpty());
  }

  /** The letter of a command is not typed into the field that the command moved to. */
  private void typed(KeyEvent event) {
    if (commanded) {
      commanded = false;
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    commanded = false;
    if (lightbox.isVisible() || model.page() == null) {
      return;
    }
    if (event.getTarget() instanceof TextInputControl) {
      typing(event);
    } else if (event.isShortcutDown() ? zoom(event.getCode()) : command(event)) {
      commanded = !event.isShortcutDown();
      event.consume();
    }
  }

  /** In a field of the pane only Escape means something else: back to the text. */
  private void typing(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget().equals(notesField())) {
      model.toggle(Beside.NOTES);
      focusArticle();
      event.consume();
    }
  }

  private @Nullable Node notesField() {
    return notes.lookup("#note");
  }

  /** Plus is on different keys of different keyboards. */
  private boolean zoom(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> model.zoomIn();
      case MINUS, SUBTRACT -> model.zoomOut();
      case DIGIT0, NUMPAD0 -> model.zoomBack();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean command(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case N -> goToHit(shift ? -1 : 1);
      case H -> highlight();
      case M -> toggleAndFocus(Beside.NOTES);
      case I -> toggleAndFocus(Beside.DETAILS);
      case T -> focusTags();
      case V -> {
        if (shift) {
          compareCopies();
        } else {
          compareVersions();
        }
      }
      case DIGIT1 -> model.turnTo(Face.ARTICLE);
      case DIGIT2 -> model.turnTo(Face.ORIGINAL);
      case DIGIT3 -> model.turnTo(Face.LEFT_OUT);
      case SPACE -> {
        return event.getTarget() instanceof ArticleView && page(shift);
      }
      case ESCAPE -> {
        return besidesAway();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean page(boolean up) {
    boolean end = up ? pageUp() : pageDown();
    if (end) {
      var _ = onward.test(up ? -1 : 1); // the last clipping is the end
    }
    return true;
  }

  private boolean besidesAway() {
    if (model.besideProperty().get() == Beside.NOTHING) {
      return false;
    }
    model.toggle(model.besideProperty().get());
    focusArticle();
    return true;
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
      model.open(Beside.NOTES);
      notes.focus(highlight);
    }
  }
}
