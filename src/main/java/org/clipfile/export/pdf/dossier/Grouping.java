package org.clipfile.export.pdf.dossier;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.dossier.DossierGrouping;
import org.jspecify.annotations.Nullable;

/** Puts articles into groups; within a group they keep the order in which they were given. */
final class Grouping {
  private Grouping() {}

  static List<Group> of(List<Member> members, DossierGrouping grouping, Wording wording) {
    return switch (grouping) {
      case NONE -> members.isEmpty() ? List.of() : List.of(new Group("", members));
      case DAY -> byDay(members, wording);
      case PUBLICATION ->
          byName(members, Member::publication, wording.text("group.no-publication"));
      case CATEGORY -> byName(members, Member::category, wording.text("group.no-category"));
      case STORY -> byStory(members, wording);
    };
  }

  /** Alphabetical order over all scripts. */
  static Comparator<String> alphabetical() {
    Comparator<Object> collator = Collator.getInstance(ULocale.ROOT);
    return collator.thenComparing(Comparator.comparing(Object::toString))::compare;
  }

  private static List<Group> byDay(List<Member> members, Wording wording) {
    Comparator<Member> early =
        Comparator.comparing(
            Member::published,
            Comparator.nullsLast(
                Comparator.comparing(ClippingDate::firstDay)
                    .thenComparing(ClippingDate::precision)));
    return groups(
        members.stream().sorted(early).toList(),
        m ->
            m.published() == null
                ? wording.text("group.no-date")
                : wording.days().heading(m.published()));
  }

  /** Names that differ in capitals and spaces only are one. */
  private static List<Group> byName(
      List<Member> members, Function<Member, @Nullable String> name, String nameless) {
    var named = new ArrayList<Member>();
    var others = new ArrayList<Member>();
    for (Member member : members) {
      String own = name.apply(member);
      (own == null || own.isBlank() ? others : named).add(member);
    }
    Map<String, String> spelled = new LinkedHashMap<>();
    Function<Member, String> title =
        m -> spelled.computeIfAbsent(folded(name.apply(m)), f -> String.valueOf(name.apply(m)));
    var groups = new ArrayList<>(groups(named, title));
    groups.sort(Comparator.comparing(Group::title, alphabetical()));
    if (!others.isEmpty()) {
      groups.add(new Group(nameless, others));
    }
    return groups;
  }

  static String folded(@Nullable String name) {
    return String.valueOf(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * A story is told by the headline that comes first of it; what has no copies here stands last.
   */
  private static List<Group> byStory(List<Member> members, Wording wording) {
    Map<Long, List<Member>> stories = new LinkedHashMap<>();
    members.forEach(m -> stories.computeIfAbsent(m.story(), s -> new ArrayList<>()).add(m));
    var groups = new ArrayList<Group>();
    var begun = new HashSet<Long>();
    var alone = new ArrayList<Member>();
    for (Member member : members) {
      List<Member> told = stories.getOrDefault(member.story(), List.of());
      if (member.story() == 0 || told.size() < 2) {
        alone.add(member);
      } else if (begun.add(member.story())) {
        groups.add(new Group(member.headline(), told));
      }
    }
    if (!alone.isEmpty()) {
      String title = groups.isEmpty() ? "group.articles" : "group.other-articles";
      groups.add(new Group(wording.text(title), alone));
    }
    return groups;
  }

  private static List<Group> groups(List<Member> members, Function<Member, String> title) {
    Map<String, List<Member>> groups = new LinkedHashMap<>();
    members.forEach(m -> groups.computeIfAbsent(title.apply(m), t -> new ArrayList<>()).add(m));
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }
}
