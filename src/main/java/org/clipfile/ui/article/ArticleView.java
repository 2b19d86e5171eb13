package org.clipfile.ui.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows an article: set in the fonts of its scripts, its hits marked, its text there to be selected
 * and copied. It follows no link and asks nothing of the network. Window thread only.
 */
public final class ArticleView extends ScrollPane {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private static final int PARTS_AT_ONCE = 60;
  private static final double LINE = 3 * TypeFace.BODY;
  private static final double MEASURE = 35 * TypeFace.BODY;

  private final VBox column = new VBox();
  private final StackPane paper = new StackPane(column);
  private final TextSelection selection = new TextSelection();
  private PartNodes shown = new PartNodes();

  /** A view that shows nothing yet. */
  public ArticleView() {
    setId("article");
    getStyleClass().add("article");
    column.getStyleClass().add("column");
    column.setMaxWidth(MEASURE);
    paper.getStyleClass().add("paper");
    setContent(paper);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    selection.watch(paper);
    setContextMenu(menu());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    paper.setOnMousePressed(event -> requestFocus());
  }

  private ContextMenu menu() {
    var copy = new MenuItem("Copy");
    copy.setAccelerator(COPY);
    copy.setOnAction(event -> selection.copy());
    var all = new MenuItem("Select all");
    all.setAccelerator(SELECT_ALL);
    all.setOnAction(event -> selection.selectAll());
    var menu = new ContextMenu(copy, all);
    menu.setOnShowing(event -> copy.setDisable(selection.text().isEmpty()));
    return menu;
  }

  /**
   * Shows an article from its beginning, or where its first hit is. What is long comes bit by bit,
   * so that the window stays awake.
   */
  public void show(ArticleContent content) {
    shown = new PartNodes();
    column.getChildren().clear();
    selection.begin(shown.passages());
    setVvalue(0);
    addMore(shown, content.parts(), true);
  }

  private void addMore(PartNodes nodes, List<Part> parts, boolean seekHit) {
    if (nodes != shown) {
      return; // another article is shown meanwhile
    }
    double top = getVvalue() * hiddenHeight();
    int bit = Math.min(PARTS_AT_ONCE, parts.size());
    nodes.addTo(column, parts.subList(0, bit));
    Platform.runLater(() -> {
      layout();
      scrollTo(top);
      boolean sought = seekHit && top == 0 && !showFirstHit();
      if (bit < parts.size()) {
        addMore(nodes, parts.subList(bit, parts.size()), sought);
      }
    });
  }

  /** All that is shown, as it was written, a paragraph a line. */
  public String text() {
    return shown.passages().stream().map(passage -> passage.view().text()).collect(joining("\n"));
  }

  /** What is selected, as it was written; empty where nothing is. */
  public String selectedText() {
    return selection.text();
  }

  /** Brings the first hit into sight; false where there is none. */
  private boolean showFirstHit() {
    for (Passage passage : shown.passages()) {
      ParagraphView view = passage.view();
      if (!view.hitTops().isEmpty()) {
        double top = view.hitTops().getFirst();
        double y = paper.sceneToLocal(view.localToScene(0, top)).getY();
        if (y > getViewportBounds().getHeight() * 0.8) {
          scrollTo(y - getViewportBounds().getHeight() / 2);
        }
        return true;
      }
    }
    return false;
  }

  private void key(KeyEvent event) {
    double page = getViewportBounds().getHeight() - 2 * LINE;
    if (COPY.match(event)) {
      selection.copy();
    } else if (SELECT_ALL.match(event)) {
      selection.selectAll();
    } else if (event.getCode() == KeyCode.UP) {
      scrollBy(-LINE);
    } else if (event.getCode() == KeyCode.DOWN) {
      scrollBy(LINE);
    } else if (event.getCode() == KeyCode.PAGE_UP || isShiftSpace(event)) {
      scrollBy(-page);
    } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.SPACE) {
      scrollBy(page);
    } else if (event.getCode() == KeyCode.HOME) {
      setVvalue(0);
    } else if (event.getCode() == KeyCode.END) {
      setVvalue(1);
    } else {
      return;
    }
    event.consume();
  }

  private static boolean isShiftSpace(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE && event.isShiftDown();
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
