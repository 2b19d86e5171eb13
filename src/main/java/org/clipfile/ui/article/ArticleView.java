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
  private static final int PARTS_AT_ONCE = 60;

  private final VBox column = new VBox();
  private final StackPane paper = new StackPane(column);
  private final PaperScroll scroll = new PaperScroll(this, paper);
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
    addEventFilter(KeyEvent.KEY_PRESSED, new ArticleKeys(this, selection, scroll));
    paper.setOnMousePressed(event -> requestFocus());
    paper.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    setAccessibleText(TEXTS.text("article"));
  }

  private ContextMenu menu() {
    var copy = new MenuItem(TEXTS.text("copy"));
    copy.setAccelerator(ArticleKeys.COPY);
    copy.setOnAction(event -> selection.copy());
    var all = new MenuItem(TEXTS.text("select-all"));
    all.setAccelerator(ArticleKeys.SELECT_ALL);
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
      scroll.setStyle(newStyle);
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
    double top = scroll.top();
    addBit();
    Platform.runLater(() -> {
      if (nodes != shown) {
        return; // another article is shown meanwhile
      }
      layout();
      scroll.scrollTo(top);
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
        scroll.bringIntoSight(view, place.span().start());
      }
    }
  }

  private void goTo(ArticleContent.Hit place) {
    double top = scroll.top();
    finish();
    ParagraphView view = shown.view(place.line());
    if (view != null) {
      cameFrom = top;
      scroll.bringIntoSight(view, place.span().start());
    }
  }

  /** Goes back to where a link within the article was followed; false where none was. */
  boolean goBack() {
    if (cameFrom < 0) {
      return false;
    }
    scroll.scrollTo(cameFrom);
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
          scroll.bringIntoSight(view, stretch.start());
          return;
        }
      }
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
    double y = scroll.heightOf(view, first.span().start());
    double height = getViewportBounds().getHeight();
    if (y > height * 0.8) {
      scroll.scrollTo(y - height / 2);
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

  /** The number of the first paragraph of the body that is in sight, or of the very first. */
  int firstInSight() {
    double top = scroll.top();
    List<Passage> passages = shown.passages();
    for (int i = 0; i < passages.size(); i++) {
      ParagraphView view = passages.get(i).view();
      if (scroll.heightOf(view) >= top && content.body().start(view.line()) != null) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Goes a page down.
   *
   * @return whether the end had been reached, so that nothing moved
   */
  public boolean pageDown() {
    finish();
    return scroll.pageDown();
  }

  /**
   * Goes a page up.
   *
   * @return whether the beginning had been reached, so that nothing moved
   */
  public boolean pageUp() {
    return scroll.pageUp();
  }

  /** Goes to the end of the article. */
  void goToEnd() {
    finish();
    setVvalue(1);
  }
}
