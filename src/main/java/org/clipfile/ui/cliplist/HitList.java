package org.clipfile.ui.cliplist;

import java.util.Arrays;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The ids found, as a list for the view: a million of them are one array. It can only grow. Window
 * thread only.
 */
final class HitList extends ObservableListBase<Long> {
  private long[] ids;

  HitList(long[] ids) {
    this.ids = ids;
  }

  @Override
  public Long get(int index) {
    return ids[index];
  }

  @Override
  public int size() {
    return ids.length;
  }

  long[] ids() {
    return ids;
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
      nextAdd(old, longer.length);
    }
    endChange();
    return true;
  }

  /** Quick, since the view asks for it whenever a selection must be kept. */
  @Override
  public int indexOf(@Nullable Object id) {
    if (id instanceof Long wanted) {
      for (int i = 0; i < ids.length; i++) {
        if (ids[i] == wanted) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public boolean contains(@Nullable Object id) {
    return indexOf(id) >= 0;
  }
}
