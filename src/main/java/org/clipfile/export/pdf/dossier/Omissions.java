package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;

/** What a dossier could not show. One thread. */
final class Omissions {
  private final Wording wording;
  private final List<String> all = new ArrayList<>();

  Omissions(Wording wording) {
    this.wording = wording;
  }

  /** A clipping is not in the dossier. */
  void missing(long id) {
    all.add(wording.text("omission.gone", String.valueOf(id)));
  }

  /** A clipping is not in the dossier. */
  void unset(Member member) {
    all.add(wording.text("omission.unset", member.headline()));
  }

  /** Something of a clipping is not shown. */
  void of(String headline, List<String> warnings) {
    warnings.forEach(warning -> all.add(wording.text("omission.of", headline, warning)));
  }

  /** A sentence each. */
  List<String> sentences() {
    return List.copyOf(all);
  }

  void set(Matter matter, StructureElement section) {
    matter.heading(wording.text("omissions"), section);
    matter.paragraph(wording.text("omissions.intro"), section);
    StructureElement list = section.child(Role.LIST);
    all.forEach(sentence -> matter.item(sentence, list));
  }
}
