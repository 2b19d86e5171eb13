package org.clipfile.export.pdf.dossier;

import java.util.List;

/**
 * Articles that stand together.
 *
 * @param title empty where the dossier has no groups
 * @param members one at least
 */
record Group(String title, List<Member> members) {
  Group {
    members = List.copyOf(members);
  }

  /** This, with its first article alone. */
  Group first() {
    return new Group(title, members.subList(0, 1));
  }
}
