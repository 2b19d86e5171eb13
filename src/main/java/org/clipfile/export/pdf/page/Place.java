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
    boolean deep = depth >= DEEPEST;
    return new Place(slot, deep ? element : element.child(role), depth + 1);
  }

  Place at(Slot other) {
    return new Place(other, element, depth);
  }
}
