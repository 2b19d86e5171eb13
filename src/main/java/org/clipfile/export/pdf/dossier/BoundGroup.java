package org.clipfile.export.pdf.dossier;

import java.util.List;

/**
 * A group whose articles are painted.
 *
 * @param spot of its title; without groups, of its first article
 * @param entries one at least
 */
record BoundGroup(String title, Spot spot, List<Entry> entries) {
  BoundGroup {
    entries = List.copyOf(entries);
  }
}
