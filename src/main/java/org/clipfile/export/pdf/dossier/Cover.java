package org.clipfile.export.pdf.dossier;

import java.util.List;
import java.util.Objects;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.model.dossier.DossierPlan;

/** What the first page says. */
final class Cover {
  /** So far down the page the title stands. */
  private static final double DOWN = 150;

  private Cover() {}

  static void set(
      Matter matter,
      DossierPlan plan,
      Wording wording,
      List<Member> members,
      StructureElement section) {
    matter.room(DOWN);
    matter.kicker(wording.text("cover"), section);
    matter.title(plan.title(), section);
    matter.rule(1.6);
    if (plan.note() != null) {
      plan.note()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> {
            matter.note(line, section);
          });
      matter.room(10);
    }
    if (plan.query() != null && !plan.query().isBlank()) {
      matter.subtitle(wording.text("cover.search", plan.query()), section);
    }
    String period =
        wording
            .days()
            .period(members.stream().map(Member::published).filter(Objects::nonNull).toList());
    if (!period.isEmpty()) {
      matter.subtitle(wording.text("cover.published", period), section);
    }
    matter.subtitle(count(members, wording), section);
    matter.subtitle(wording.text("cover.date", wording.days().of(plan.date())), section);
  }

  private static String count(List<Member> members, Wording wording) {
    long publications =
        members.stream()
            .map(Member::publication)
            .filter(Objects::nonNull)
            .map(Grouping::folded)
            .distinct()
            .count();
    return publications < 2
        ? wording.text("cover.count", members.size())
        : wording.text("cover.count.from", members.size(), publications);
  }
}
