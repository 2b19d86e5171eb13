package org.clipfile.ui.facets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;

/**
 * What was found, by value. Including a value or leaving it out writes a clause into the box; what
 * the box says is marked. Counts nothing while it is hidden. Window thread only.
 */
public final class FacetModel {
  private final SearchModel search;
  private final PaneMemory memory;
  private final Set<FacetKind> open = EnumSet.noneOf(FacetKind.class);
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<FacetItem>> items =
      new ReadOnlyObjectWrapper<>(List.of());

  public FacetModel(SearchModel search, PaneMemory memory) {
    this.search = search;
    this.memory = memory;
    search.breakdownProperty().subscribe(breakdown -> refresh());
    search.textProperty().subscribe(text -> refresh());
    show(memory.load().facets());
  }

  /** Whether the panel is shown. */
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the panel, or hides it; that is remembered. */
  public void show(boolean wanted) {
    if (wanted != shown.get()) {
      shown.set(wanted);
      memory.save(memory.load().facets(wanted));
      search.count(this, wanted);
      refresh();
    }
  }

  /** The lines of the panel. */
  ReadOnlyObjectProperty<List<FacetItem>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  private void refresh() {
    if (shown.get()) {
      items.set(
          FacetItems.of(
              search.breakdownProperty().get(), SearchText.of(search.text()), Set.copyOf(open)));
    }
  }

  /** Narrows the search to a value, or takes that back. */
  void include(FacetItem.Value value) {
    SearchText text = SearchText.of(search.text());
    String clause = value.clause();
    if (text.has(clause)) {
      search.search(text.minus(clause).text());
      return;
    }
    SearchText rest = text.minus(without(clause));
    SearchText more =
        value.kind().hasSeveral() ? rest.plus(clause) : rest.with(value.kind().kind(), clause);
    search.search(more.text());
  }

  /** Leaves a value out, or takes that back. */
  void exclude(FacetItem.Value value) {
    SearchText text = SearchText.of(search.text());
    String clause = value.clause();
    SearchText more =
        text.has(without(clause))
            ? text.minus(without(clause))
            : text.minus(clause).plus(without(clause));
    search.search(more.text());
  }

  private static String without(String clause) {
    return "-" + clause;
  }

  /** Shows more values of a field, or no more. */
  void more(FacetKind kind, boolean wanted) {
    if (wanted ? open.add(kind) : open.remove(kind)) {
      refresh();
    }
  }

  /** Does what a click on a line does. */
  void choose(FacetItem item) {
    switch (item) {
      case FacetItem.Value value -> {
        if (value.state() == FacetItem.ValueState.EXCLUDED) {
          exclude(value);
        } else {
          include(value);
        }
      }
      case FacetItem.More more -> more(more.kind(), more.more());
      case FacetItem.Heading heading -> {}
    }
  }
}
