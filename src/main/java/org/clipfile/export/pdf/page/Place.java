package org.clipfile.export.pdf.page;

import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;

/**
 * Where a block stands: on the page and in the structure.
 *
 * @param depth how many lists and quotations it is in
 */
record Place(Slot slot, StructureElement element, int depth) {
  /** Deeper than this the structure says no more than the text does. */
  private static final int DEEPEST = 24;

  /** A place in a new element one level down; very deep down the element stays the same. */
  Place nested(Role role) {
    return new Place(slot, isDeep() ? element : element.child(role), depth + 1);
  }

  /** Whether it is so deep down that no more structure is made. */
  boolean isDeep() {
    return depth >= DEEPEST;
  }

  Place at(Slot other) {
    return new Place(other, element, depth);
  }
}
