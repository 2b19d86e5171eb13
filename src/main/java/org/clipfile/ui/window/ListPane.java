package org.clipfile.ui.window;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.archive.FindResult;
import org.clipfile.model.LibraryCounts;
import org.clipfile.ui.cliplist.ClipListView;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.search.FoundHeader;
import org.clipfile.ui.search.NothingFound;
import org.clipfile.ui.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** The middle: the list under its header, or why there is none. */
final class ListPane extends VBox {
  private static final Messages TEXTS = Messages.of(ListPane.class);

  private final WindowModel model;
  private final ClipListView list;
  private final Supplier<Node> firstSteps;
  private final StackPane place = new StackPane();

  /** The search whose hits the person wants to go to, as soon as they are there; or null. */
  private @Nullable String focusWanted;

  /**
   * @param firstSteps makes what stands in an empty archive
   */
  ListPane(WindowModel model, Supplier<Node> firstSteps) {
    this.model = model;
    this.firstSteps = firstSteps;
    list = new ClipListView(model.list(), model.listCommands(), model.search()::sort);
    getStyleClass().add("list-pane");
    setMinWidth(270);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FoundHeader(model.search(), model.explaining(), model.sidebar().countsProperty()),
            timeline(),
            place);
    model.search().resultProperty().subscribe(result -> show());
    model.search().failureProperty().subscribe(failure -> show());
    model.search().searchingProperty().subscribe(searching -> focusIfKnown());
    model
        .explaining()
        .explanationProperty()
        .subscribe(explanation -> {
          show();
          focusIfKnown();
        });
    model.sidebar().countsProperty().subscribe(counts -> show());
  }

  private TimelineView timeline() {
    var timeline = new TimelineView(model.timeline());
    timeline
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.timeline().shownProperty().get() && model.sidebar().total() > 0,
                model.timeline().shownProperty(),
                model.sidebar().countsProperty()));
    timeline.managedProperty().bind(timeline.visibleProperty());
    return timeline;
  }

  ClipListView list() {
    return list;
  }

  /** Moves to the hits, or to what is offered where there are none, once they are known. */
  void focusHits() {
    focusWanted = model.search().text();
    focusIfKnown();
  }

  private void focusIfKnown() {
    if (focusWanted == null || model.search().searchingProperty().get()) {
      return;
    }
    if (!focusWanted.equals(model.search().text())) {
      focusWanted = null; // the person types on
      return;
    }
    if (!(place.getChildren().getFirst() instanceof NothingFound nothing)) {
      focusWanted = null;
      list.focusHits();
    } else if (model.explaining().explanation() != null) {
      focusWanted = null;
      nothing.focusOffers();
    }
  }

  private void show() {
    FindResult result = model.search().result();
    LibraryCounts counts = model.sidebar().countsProperty().get();
    String failure = model.search().failureProperty().get();
    if (!failure.isEmpty()) {
      put(new EmptyState(Icons.WARNING, TEXTS.text("search-failed"), failure));
    } else if (result == null) {
      put(new StackPane());
    } else if (result.hits().total() > 0) {
      put(list);
    } else if (counts != null && counts.total() == 0) {
      put(emptyArchive());
    } else {
      put(nothingFound(result));
    }
  }

  /** The keys of whoever was here stay here, rather than going to a field where they are typed. */
  private void put(Node node) {
    if (!place.getChildren().equals(List.of(node))) {
      boolean here = isHere(getScene() == null ? null : getScene().getFocusOwner());
      place.getChildren().setAll(node);
      if (here && node.equals(list)) {
        list.requestFocus();
      } else if (here) {
        place.requestFocus();
      }
    }
  }

  private boolean isHere(@Nullable Node focused) {
    return focused != null
        && (focused.equals(place) || (focused.getParent() != null && isHere(focused.getParent())));
  }

  private Node emptyArchive() {
    return firstSteps.get();
  }

  private Node nothingFound(FindResult result) {
    return new NothingFound(model.explaining(), result.index().isComplete(), model.search()::clear);
  }
}
