package org.clipfile.ui.article;

import java.util.List;
import org.clipfile.model.Span;
import org.clipfile.ui.article.ArticleContent.Hit;
import org.jspecify.annotations.Nullable;

/** Places in an article that one can go through, and the one that was gone to. */
@SuppressWarnings("ReferenceEquality") // two lines may say the same
final class FoundPlaces {
  private List<Hit> places = List.of();
  private int at = -1;

  /** Begins anew with other places, at none of them. */
  void begin(List<Hit> newPlaces) {
    places = newPlaces;
    at = -1;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  int count() {
    return places.size();
  }

  /** The number of the one that was gone to, from 1; 0 for none. */
  int number() {
    return at + 1;
  }

  @Nullable Hit current() {
    return at < 0 ? null : places.get(at);
  }

  @Nullable Hit first() {
    return places.isEmpty() ? null : places.getFirst();
  }

  /**
   * Goes on by one or back.
   *
   * @param round whether the first follows on the last
   * @return false where there is none that way
   */
  boolean step(int step, boolean round) {
    if (places.isEmpty()) {
      return false;
    }
    int next = at < 0 && step < 0 ? (round ? places.size() - 1 : -1) : at + step;
    if (round) {
      next = Math.floorMod(next, places.size());
    }
    if (next < 0 || next >= places.size()) {
      return false;
    }
    at = next;
    return true;
  }

  void toEnd() {
    at = places.size() - 1;
  }

  /** Those in a line. */
  List<Span> spansIn(Part.Line line) {
    return places.isEmpty()
        ? List.of()
        : places.stream().filter(place -> place.line() == line).map(Hit::span).toList();
  }

  /** The one that was gone to, where it is in a line. */
  @Nullable Span currentIn(Part.Line line) {
    Hit current = current();
    return current != null && current.line() == line ? current.span() : null;
  }
}
