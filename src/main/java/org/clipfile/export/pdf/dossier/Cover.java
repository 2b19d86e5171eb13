package org.clipfile.export.pdf.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.model.dossier.DossierPlan;

/** What the first page says. */
final class Cover {
  /** So far down the page the title stands. */
  private static final double DOWN = 150;

  private Cover() {}

  static void set(Matter matter, DossierPlan plan, List<Member> members, StructureElement section) {
    matter.room(DOWN);
    matter.kicker("Dossier", section);
    matter.title(plan.title(), section);
    matter.rule(1.6);
    if (plan.note() != null) {
      plan.note()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> {
            matter.paragraph(line, section);
          });
      matter.room(10);
    }
    if (plan.query() != null && !plan.query().isBlank()) {
      matter.subtitle("Search: " + plan.query(), section);
    }
    String period = Days.period(members);
    if (!period.isEmpty()) {
      matter.subtitle("Published: " + period, section);
    }
    matter.subtitle(count(members), section);
    matter.subtitle("Put together on " + Days.of(plan.date()), section);
  }

  private static String count(List<Member> members) {
    long publications =
        members.stream()
            .map(Member::publication)
            .filter(Objects::nonNull)
            .map(Grouping::folded)
            .distinct()
            .count();
    String articles = members.size() == 1 ? "1 article" : number(members.size()) + " articles";
    return publications < 2
        ? articles
        : articles + " from " + number(publications) + " publications";
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
