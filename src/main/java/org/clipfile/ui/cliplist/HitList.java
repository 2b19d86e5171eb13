package org.clipfile.ui.cliplist;

import java.util.Arrays;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The ids found, as a list for the view: a million of them are one array. Where they are grouped,
 * only the places where groups begin are held; a group may have a row of its own before it, whose
 * number is negative. Can only grow. Window thread only.
 */
final class HitList extends ObservableListBase<Long> {
  private long[] ids;

  /** The places in the hits where groups begin, in order; empty where nothing is grouped. */
  private final int[] starts;

  private final boolean headed;

  HitList(long[] ids) {
    this(ids, new int[0], false);
  }

  /**
   * @param headed whether each group has a row of its own before it
   */
  HitList(long[] ids, int[] starts, boolean headed) {
    this.ids = ids;
    this.starts = starts;
    this.headed = headed && starts.length > 0;
  }

  /** A clipping's id; for a group's own row, a negative number. */
  @Override
  public Long get(int row) {
    int hit = hitAt(row);
    return hit < 0 ? -1L - groupAt(row) : ids[hit];
  }

  @Override
  public int size() {
    return ids.length + heads();
  }

  long[] ids() {
    return ids;
  }

  private int heads() {
    return headed ? starts.length : 0;
  }

  /** The hit that a row shows, -1 where it is a group's own. */
  int hitAt(int row) {
    if (!headed) {
      return row;
    }
    int group = groupAt(row);
    return starts[group] + group == row ? -1 : row - group - 1;
  }

  /** The row that shows a hit. */
  int rowOf(int hit) {
    return !headed ? hit : hit + groupOfHit(hit) + 1;
  }

  /** The group that a row belongs to, where groups have rows of their own. */
  int groupAt(int row) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] + middle <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The group that begins with a hit and has no row of its own, -1 where none does. */
  int groupBeginningAt(int hit) {
    return headed ? -1 : Math.max(-1, Arrays.binarySearch(starts, hit));
  }

  private int groupOfHit(int hit) {
    int place = Arrays.binarySearch(starts, hit);
    return place >= 0 ? place : -place - 2;
  }

  /** The first hit of a group. */
  int firstHit(int group) {
    return starts[group];
  }

  /** How many hits a group has. */
  int groupSize(int group) {
    return (group + 1 < starts.length ? starts[group + 1] : ids.length) - starts[group];
  }

  /** Whether groups have rows of their own. */
  boolean isHeaded() {
    return headed;
  }

  boolean isGrouped() {
    return starts.length > 0;
  }

  /** Takes over a longer list that begins with this one; false where it does not. */
  boolean growTo(long[] longer) {
    int old = ids.length;
    if (longer.length < old || !Arrays.equals(longer, 0, old, ids, 0, old)) {
      return false;
    }
    beginChange();
    ids = longer;
    if (longer.length > old) {
      nextAdd(old + heads(), longer.length + heads());
    }
    endChange();
    return true;
  }

  /** The place of a clipping among the hits, -1 where it is not. */
  int hitOf(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** Quick, since the view asks for it whenever a selection must be kept. */
  @Override
  public int indexOf(@Nullable Object id) {
    int hit = id instanceof Long wanted ? hitOf(wanted) : -1;
    return hit < 0 ? -1 : rowOf(hit);
  }

  @Override
  public boolean contains(@Nullable Object id) {
    return indexOf(id) >= 0;
  }
}
