package org.clipfile.ui.ledger;

import java.util.Arrays;
import javafx.collections.ObservableListBase;

/** The places of entries in a run's books, as a list for the view. Window thread only. */
final class PositionList extends ObservableListBase<Integer> {
  private final int[] positions;

  PositionList(int... positions) {
    this.positions = positions;
  }

  @Override
  public Integer get(int index) {
    return positions[index];
  }

  @Override
  public int size() {
    return positions.length;
  }

  int[] slice(int from, int to) {
    return Arrays.copyOfRange(positions, from, to);
  }
}
