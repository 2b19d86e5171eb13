package org.clipfile.ui.cliplist;

import java.util.Optional;
import org.clipfile.model.RowGroup;
import org.clipfile.model.SortOrder;

/**
 * What the rows are grouped by. Days are groups in a list by date, publications in one by
 * publication: in another order the same group would begin again and again.
 */
public enum GroupBy {
  NOTHING,
  DAY,
  PUBLICATION;

  /** The groups of a list in this order, if it has any. */
  Optional<RowGroup> in(SortOrder order) {
    return switch (this) {
      case NOTHING -> Optional.empty();
      case DAY ->
          order == SortOrder.NEWEST || order == SortOrder.OLDEST
              ? Optional.of(RowGroup.DAY)
              : Optional.empty();
      case PUBLICATION ->
          order == SortOrder.PUBLICATION ? Optional.of(RowGroup.PUBLICATION) : Optional.empty();
    };
  }

  /** The order in which this groups, where the list has another. */
  Optional<SortOrder> order(SortOrder now) {
    return switch (this) {
      case NOTHING -> Optional.empty();
      case DAY -> in(now).isPresent() ? Optional.empty() : Optional.of(SortOrder.NEWEST);
      case PUBLICATION ->
          in(now).isPresent() ? Optional.empty() : Optional.of(SortOrder.PUBLICATION);
    };
  }
}
