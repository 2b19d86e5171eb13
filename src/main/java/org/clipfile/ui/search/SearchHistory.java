package org.clipfile.ui.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.clipfile.archive.FindResult;
import org.clipfile.model.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * The places that a person has been to, to go back to and forth again. A place is what the box
 * said, the order, and what was selected there. What stood in the box only while more was typed is
 * no place, unless something was selected meanwhile. Window thread only.
 */
public final class SearchHistory {
  /** So many places are kept. */
  private static final int MOST = 100;

  private static final long NOTHING = -1;

  private final SearchModel search;
  private final LongConsumer select;
  private final Deque<Place> behind = new ArrayDeque<>();
  private final Deque<Place> ahead = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private Place here;

  /** Whether more was done here than typing. */
  private boolean livedIn;

  private boolean going;

  /** What is to be selected as soon as it is found again. */
  private long awaited = NOTHING;

  private record Place(String text, @Nullable SortOrder order, long selected) {}

  /**
   * Follows a search.
   *
   * @param select selects a clipping of the list
   */
  public SearchHistory(SearchModel search, LongConsumer select) {
    this.search = search;
    this.select = select;
    here = new Place(search.text(), search.order(), NOTHING);
    search.textProperty().subscribe((before, now) -> moved());
    search.orderProperty().subscribe((before, now) -> moved());
  }

  /** Whether there is a place to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether there is a place to go forward to. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** A clipping was selected, by whomever; the last of several is the one that is read. */
  public void selected(long[] ids) {
    long last = ids.length == 0 ? NOTHING : ids[ids.length - 1];
    if (last != NOTHING && last != here.selected() && awaited == NOTHING) {
      here = new Place(here.text(), here.order(), last);
      livedIn = true;
    }
  }

  /**
   * Something was found, and the list has it: what was selected at a place is selected again.
   *
   * @param searching whether more is awaited
   */
  public void found(@Nullable FindResult result, BooleanSupplier searching) {
    if (awaited == NOTHING || result == null) {
      return;
    }
    long id = awaited;
    if (Arrays.stream(result.hits().ids()).anyMatch(hit -> hit == id)) {
      awaited = NOTHING;
      select.accept(id);
    } else if (!searching.getAsBoolean()) {
      awaited = NOTHING;
    }
  }

  /** Goes to the place before, if there is one. */
  public void back() {
    go(behind, ahead);
  }

  /** Goes to the place that was gone back from, if there is one. */
  public void forward() {
    go(ahead, behind);
  }

  private void go(Deque<Place> from, Deque<Place> to) {
    Place place = from.poll();
    if (place != null) {
      to.push(here);
      here = place;
      livedIn = true;
      awaited = place.selected();
      going = true;
      search.show(place.text(), place.order());
      going = false;
      tell();
    }
  }

  private void moved() {
    if (going) {
      return;
    }
    var now = new Place(search.text(), search.order(), NOTHING);
    if (now.text().equals(here.text()) && now.order() == here.order()) {
      return;
    }
    if (livedIn || !isTyping(here, now)) {
      behind.push(here);
      if (behind.size() > MOST) {
        behind.removeLast();
      }
    }
    ahead.clear();
    here = now;
    livedIn = false;
    awaited = NOTHING;
    tell();
  }

  /** Whether a text is what another becomes, letter by letter. */
  private static boolean isTyping(Place before, Place now) {
    boolean longer = !before.text().isEmpty() && now.text().startsWith(before.text());
    boolean shorter = !now.text().isEmpty() && before.text().startsWith(now.text());
    return before.order() == now.order() && (longer || shorter);
  }

  private void tell() {
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
  }
}
