package org.clipfile.ui.article;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.article.BodyText.Placed;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Shows an article: set in the fonts of its scripts, its hits and highlights marked, its text there
 * to be selected and copied. It follows no link of itself and asks nothing of the network. Window
 * thread only.
 */
public final class ArticleView extends ScrollPane {
  private static final Messages TEXTS = Messages.of(ArticleView.class);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private static final int PARTS_AT_ONCE = 60;

  private final VBox column = new VBox();
  private final StackPane paper = new StackPane(column);
  private final TextSelection selection = new TextSelection();
  private final FoundPlaces hits = new FoundPlaces();
  private final FoundPlaces found = new FoundPlaces();
  private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper match = new ReadOnlyIntegerWrapper();
  private final ContextMenu menu;
  private ArticleActions actions = ArticleActions.NONE;
  private ReadingStyle style = ReadingStyle.STANDARD;
  private ArticleContent content = ArticleContent.ofText("");
  private Placed highlights = new BodyText(List.of()).place(List.of());
  private PartNodes shown = new PartNodes(style, actions);
  private List<Part> waiting = List.of();

  /** Where the pane was before a link within the article was followed; negative where none was. */
  private double cameFrom = -1;

  /** A view that shows nothing yet. */
  public ArticleView() {
    setId("article");
    getStyleClass().add("article");
    column.getStyleClass().add("column");
    paper.getStyleClass().add("paper");
    setContent(paper);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    selection.watch(paper);
    menu = menu();
    setContextMenu(menu);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    paper.setOnMousePressed(event -> requestFocus());
    paper.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    setAccessibleText(TEXTS.text("article"));
  }

  private ContextMenu menu() {
    var copy = new MenuItem(TEXTS.text("copy"));
    copy.setAccelerator(COPY);
    copy.setOnAction(event -> selection.copy());
    var all = new MenuItem(TEXTS.text("select-all"));
    all.setAccelerator(SELECT_ALL);
    all.setOnAction(event -> selection.selectAll());
    var made = new ContextMenu(copy, all);
    made.setOnShowing(event -> copy.setDisable(selection.text().isEmpty()));
    return made;
  }

  /** Adds to what the context menu offers. */
  public void addToMenu(MenuItem... items) {
    menu.getItems().addAll(items);
  }

  /** What becomes of links, pictures and highlights. */
  public void setActions(ArticleActions newActions) {
    actions = newActions;
  }

  /**
   * Shows an article from its beginning, or where its first hit is. What is long comes bit by bit,
   * so that the window stays awake.
   */
  public void show(ArticleContent newContent) {
    content = newContent;
    highlights = content.body().place(List.of());
    hits.begin(content.hits());
    found.begin(List.of());
    build(0, true);
  }

  /** Sets articles so from now on, and what is shown too, at about the same place. */
  public void setStyle(ReadingStyle newStyle) {
    if (!newStyle.equals(style)) {
      double place = getVvalue();
      style = newStyle;
      build(place, false);
    }
  }

  /** Marks passages of its owner's, in place of those that were marked. */
  public void showHighlights(List<Highlight> newHighlights) {
    highlights = content.body().place(newHighlights);
    markAll();
  }

  /** Of the highlights those whose words are not in the text any more. */
  public List<Highlight> lostHighlights() {
    return highlights.lost();
  }

  private void build(double place, boolean seekHit) {
    shown = new PartNodes(style, new FollowingWithin(actions, content::place, this::goTo));
    cameFrom = -1;
    column.getChildren().clear();
    column.setMaxWidth(TypeFace.measure(style));
    selection.begin(shown.passages());
    waiting = content.parts();
    setVvalue(0);
    tellPlaces();
    addMore(shown, place, seekHit);
  }

  private void addMore(PartNodes nodes, double place, boolean seekHit) {
    double top = getVvalue() * hiddenHeight();
    addBit();
    Platform.runLater(() -> {
      if (nodes != shown) {
        return; // another article is shown meanwhile
      }
      layout();
      scrollTo(top);
      boolean sought = seekHit && top == 0 && !showFirstHit();
      if (!waiting.isEmpty()) {
        addMore(nodes, place, sought);
      } else if (place > 0) {
        setVvalue(place);
      }
    });
  }

  private void addBit() {
    int bit = Math.min(PARTS_AT_ONCE, waiting.size());
    shown.addTo(column, waiting.subList(0, bit));
    waiting = waiting.subList(bit, waiting.size());
    markAll();
  }

  /** Makes what is not there yet, for whoever goes far down. */
  private void finish() {
    while (!waiting.isEmpty()) {
      addBit();
    }
    applyCss();
    layout();
  }

  private void markAll() {
    for (Passage passage : shown.passages()) {
      mark(passage.view());
    }
  }

  private void mark(ParagraphView view) {
    view.mark(highlights.marked().getOrDefault(view.line(), List.of()));
    FoundPlaces places = found.isEmpty() ? hits : found;
    view.find(found.spansIn(view.line()), places.currentIn(view.line()));
  }

  /** All that is shown, as it was written, a paragraph a line. */
  public String text() {
    return shown.passages().stream().map(passage -> passage.view().text()).collect(joining("\n"));
  }

  /** What is selected, as it was written; empty where nothing is. */
  public String selectedText() {
    return selection.text();
  }

  /** A highlight of what is selected of the body; empty where nothing of it is. */
  public Optional<Highlight> highlightOfSelection(
      HighlightColour colour, @Nullable String comment, Instant made) {
    int start = -1;
    int end = -1;
    for (TextSelection.Piece piece : selection.pieces()) {
      Integer line = content.body().start(piece.view().line());
      if (line != null) {
        start = start < 0 ? line + piece.from() : start;
        end = line + piece.to();
      }
    }
    return start < 0
        ? Optional.empty()
        : content.body().highlight(start, end, colour, comment, made);
  }

  /** Selects nothing any more. */
  public void clearSelection() {
    selection.clear();
  }

  /** How many hits of the search are marked. */
  public int hitCount() {
    return hits.count();
  }

  /** The number of the hit that was gone to, from 1; 0 where none was. */
  public ReadOnlyIntegerProperty hitProperty() {
    return hit.getReadOnlyProperty();
  }

  /** The number of the place found in the article that was gone to, from 1; 0 where none was. */
  public ReadOnlyIntegerProperty matchProperty() {
    return match.getReadOnlyProperty();
  }

  /** Goes to the next hit, or with -1 to the one before; false where there is none that way. */
  public boolean goToHit(int step) {
    found.begin(List.of());
    boolean there = hits.step(step, false);
    if (there) {
      reveal(hits);
    }
    return there;
  }

  /** Goes to the last hit, where there is one. */
  public void goToLastHit() {
    hits.toEnd();
    reveal(hits);
  }

  /**
   * Finds words, in any capitals and with or without accents, and goes to the first place.
   *
   * @param words none where they are blank
   * @return how many places
   */
  public int find(String words) {
    found.begin(
        content.lines().stream()
            .flatMap(line ->
                LooseSearch.in(line.text().text(), words).stream()
                    .map(span -> new ArticleContent.Hit(line, span)))
            .toList());
    found.step(1, true);
    reveal(found);
    return found.count();
  }

  /** Goes to the next place found, or with -1 to the one before; round and round. */
  public void goToMatch(int step) {
    found.step(step, true);
    reveal(found);
  }

  private void reveal(FoundPlaces places) {
    finish();
    tellPlaces();
    markAll();
    ArticleContent.Hit place = places.current();
    if (place != null) {
      ParagraphView view = shown.view(place.line());
      if (view != null) {
        showTop(view, place.span().start());
      }
    }
  }

  private void goTo(ArticleContent.Hit place) {
    double top = getVvalue() * hiddenHeight();
    finish();
    ParagraphView view = shown.view(place.line());
    if (view != null) {
      cameFrom = top;
      showTop(view, place.span().start());
    }
  }

  /** Goes back to where a link within the article was followed; false where none was. */
  private boolean goBack() {
    if (cameFrom < 0) {
      return false;
    }
    scrollTo(cameFrom);
    cameFrom = -1;
    return true;
  }

  /** Brings a highlighted passage into sight. */
  public void goTo(Highlight highlight) {
    finish();
    for (Passage passage : shown.passages()) {
      ParagraphView view = passage.view();
      for (BodyText.Marked stretch : highlights.marked().getOrDefault(view.line(), List.of())) {
        if (stretch.highlight().id() == highlight.id()) {
          showTop(view, stretch.start());
          return;
        }
      }
    }
  }

  private void showTop(ParagraphView view, int offset) {
    double y = paper.sceneToLocal(view.localToScene(0, view.topOf(offset))).getY();
    double top = getVvalue() * hiddenHeight();
    double height = getViewportBounds().getHeight();
    if (y < top + style.size() || y > top + height * 0.85) {
      scrollTo(y - height / 3);
    }
  }

  private void tellPlaces() {
    hit.set(hits.number());
    match.set(found.number());
  }

  /** Brings the first hit into sight; false where there is none so far. */
  private boolean showFirstHit() {
    ArticleContent.Hit first = hits.first();
    ParagraphView view = first == null ? null : shown.view(first.line());
    if (first == null || view == null) {
      return false;
    }
    double y = paper.sceneToLocal(view.localToScene(0, view.topOf(first.span().start()))).getY();
    if (y > getViewportBounds().getHeight() * 0.8) {
      scrollTo(y - getViewportBounds().getHeight() / 2);
    }
    return true;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || !event.isStillSincePress()
        || event.getClickCount() > 1) {
      return;
    }
    for (Passage passage : shown.passages()) {
      ParagraphView view = passage.view();
      Point2D point = view.sceneToLocal(event.getSceneX(), event.getSceneY());
      Highlight under = view.contains(point) ? view.highlightAt(point.getX(), point.getY()) : null;
      if (under != null) {
        actions.open(under);
        return;
      }
    }
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      selection.copy();
    } else if (SELECT_ALL.match(event)) {
      selection.selectAll();
    } else if (event.isShiftDown() && selects(event.getCode())) {
      extendSelection(event.getCode());
    } else if (event.isShortcutDown() || event.isAltDown()) {
      return;
    } else if (event.getCode() == KeyCode.UP) {
      scrollBy(-line());
    } else if (event.getCode() == KeyCode.DOWN) {
      scrollBy(line());
    } else if (event.getCode() == KeyCode.PAGE_UP || isShiftSpace(event)) {
      pageUp();
    } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.SPACE) {
      pageDown();
    } else if (event.getCode() == KeyCode.BACK_SPACE) {
      if (!goBack()) {
        return;
      }
    } else if (event.getCode() == KeyCode.HOME) {
      setVvalue(0);
    } else if (event.getCode() == KeyCode.END) {
      finish();
      setVvalue(1);
    } else {
      return;
    }
    event.consume();
  }

  private static boolean selects(KeyCode code) {
    return code == KeyCode.LEFT
        || code == KeyCode.RIGHT
        || code == KeyCode.UP
        || code == KeyCode.DOWN;
  }

  /** Shift and an arrow select by keyboard: word by word, and paragraph by paragraph. */
  private void extendSelection(KeyCode code) {
    if (selection.pieces().isEmpty()) {
      selection.startAt(firstInSight());
    }
    switch (code) {
      case LEFT -> selection.extendByWord(selection.isRightToLeft() ? 1 : -1);
      case RIGHT -> selection.extendByWord(selection.isRightToLeft() ? -1 : 1);
      case UP -> selection.extendByParagraph(-1);
      default -> selection.extendByParagraph(1);
    }
  }

  private int firstInSight() {
    double top = getVvalue() * hiddenHeight();
    List<Passage> passages = shown.passages();
    for (int i = 0; i < passages.size(); i++) {
      ParagraphView view = passages.get(i).view();
      if (paper.sceneToLocal(view.localToScene(0, 0)).getY() >= top
          && content.body().start(view.line()) != null) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isShiftSpace(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE && event.isShiftDown();
  }

  /**
   * Goes a page down.
   *
   * @return whether the end had been reached, so that nothing moved
   */
  public boolean pageDown() {
    finish();
    boolean atEnd = hiddenHeight() <= 0 || getVvalue() >= 0.999;
    scrollBy(page());
    return atEnd;
  }

  /**
   * Goes a page up.
   *
   * @return whether the beginning had been reached, so that nothing moved
   */
  public boolean pageUp() {
    boolean atBeginning = getVvalue() <= 0.001;
    scrollBy(-page());
    return atBeginning;
  }

  private double line() {
    return 3 * style.size();
  }

  private double page() {
    return Math.max(line(), getViewportBounds().getHeight() - 2 * line());
  }

  private void scrollBy(double pixels) {
    scrollTo(getVvalue() * hiddenHeight() + pixels);
  }

  /** Brings a height of the paper to the pane's top. */
  private void scrollTo(double y) {
    double hidden = hiddenHeight();
    setVvalue(hidden > 0 ? Math.clamp(y / hidden, 0, 1) : 0);
  }

  private double hiddenHeight() {
    return paper.getHeight() - getViewportBounds().getHeight();
  }
}
