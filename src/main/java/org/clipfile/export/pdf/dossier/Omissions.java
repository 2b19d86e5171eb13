package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;

/** What a dossier could not show. One thread. */
final class Omissions {
  private final List<String> all = new ArrayList<>();

  /** A clipping is not in the dossier. */
  void missing(long id) {
    all.add("Clipping " + id + " is not in the archive any more.");
  }

  /** A clipping is not in the dossier. */
  void unset(Member member) {
    all.add("“" + member.headline() + "” could not be set and is left out.");
  }

  /** Something of a clipping is not shown. */
  void of(String headline, List<String> warnings) {
    warnings.forEach(warning -> all.add("“" + headline + "”: " + warning));
  }

  /** A sentence each. */
  List<String> sentences() {
    return List.copyOf(all);
  }

  void set(Matter matter, StructureElement section) {
    matter.heading("Omissions", section);
    matter.paragraph("What stands in the archive and could not be shown here:", section);
    StructureElement list = section.child(Role.LIST);
    all.forEach(sentence -> matter.item(sentence, list));
  }
}
