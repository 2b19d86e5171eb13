package org.clipfile.export.pdf.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.page.Reference;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.model.dossier.DossierGrouping;
import org.jspecify.annotations.Nullable;

/** The table of contents: groups, articles, and what stands behind them. */
final class Contents {
  /** Something behind the articles. */
  record Part(String title, Reference.Place place) {}

  /** Between these a name keeps its direction, and the date beside it its order (UAX #9). */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';
  private static final char NO_BREAK = '\u00A0';
  private static final int LONGEST_WHOLE = 40;

  private final DossierGrouping grouping;
  private final Matter matter;
  private final Wording wording;

  Contents(DossierGrouping grouping, Matter matter, Wording wording) {
    this.grouping = grouping;
    this.matter = matter;
    this.wording = wording;
  }

  void set(List<BoundGroup> groups, List<Part> parts, StructureElement section) {
    matter.heading(wording.text("contents"), section);
    StructureElement all = section.child(Role.CONTENTS);
    for (BoundGroup group : groups) {
      if (group.title().isEmpty()) {
        group.entries().forEach(entry -> entry(entry, 1, all));
      } else {
        matter.entry(new Reference(group.title(), null, null, 0), group.spot(), all);
        StructureElement inner = all.child(Role.CONTENTS);
        group.entries().forEach(entry -> entry(entry, 1, inner));
      }
    }
    parts.forEach(
        part -> matter.entry(new Reference(part.title(), null, null, 0), part.place(), all));
  }

  private void entry(Entry entry, int level, StructureElement contents) {
    Member member = entry.member();
    var reference = new Reference(member.headline(), detail(member), member.language(), level);
    matter.entry(reference, entry.spot(), contents);
  }

  /** Publication and date, without what the group's title says already. */
  private @Nullable String detail(Member member) {
    String publication =
        grouping == DossierGrouping.PUBLICATION || member.publication() == null
            ? null
            : ISOLATE + whole(Clean.line(member.publication())) + END_OF_ISOLATE;
    String date =
        grouping == DossierGrouping.DAY || member.published() == null
            ? null
            : whole(wording.days().of(member.published()));
    String detail =
        Stream.of(publication, date)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(NO_BREAK + "· "));
    return detail.isEmpty() ? null : detail;
  }

  /** A name is parted from its date rather than torn, unless it would fill a line alone. */
  private static String whole(String name) {
    return name.length() > LONGEST_WHOLE ? name : name.replace(' ', NO_BREAK);
  }
}
