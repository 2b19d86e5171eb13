package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.page.Reference;
import org.clipfile.export.pdf.page.Reference.Indexed;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.jspecify.annotations.Nullable;

/** The index: where each publication and each place stands. */
final class NameIndex {
  private final List<Indexed> publications;
  private final List<Indexed> places;

  NameIndex(List<Entry> entries) {
    publications = indexed(entries, Member::publication);
    places = indexed(entries, Member::place);
  }

  boolean isEmpty() {
    return publications.isEmpty() && places.isEmpty();
  }

  void set(Matter matter, Wording wording, StructureElement section) {
    matter.heading(wording.text("index"), section);
    names(wording.text("index.publications"), publications, matter, section);
    names(wording.text("index.places"), places, matter, section);
  }

  private static void names(
      String heading, List<Indexed> names, Matter matter, StructureElement section) {
    if (!names.isEmpty()) {
      matter.subheading(heading, section);
      StructureElement list = section.child(Role.LIST);
      names.forEach(name -> matter.indexed(name, list));
    }
  }

  /** In alphabetical order; a page counts once for a name. */
  private static List<Indexed> indexed(
      List<Entry> entries, Function<Member, @Nullable String> name) {
    Map<String, String> spelled = new LinkedHashMap<>();
    Map<String, Map<Integer, Reference.Place>> places = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String own = name.apply(entry.member());
      if (own != null && !own.isBlank()) {
        String key = Grouping.folded(own);
        spelled.putIfAbsent(key, own);
        places
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .putIfAbsent(entry.spot().page(), entry.spot());
      }
    }
    return places.entrySet().stream()
        .map(e ->
            new Indexed(
                spelled.getOrDefault(e.getKey(), e.getKey()),
                new ArrayList<>(e.getValue().values())))
        .sorted((a, b) -> Grouping.alphabetical().compare(a.name(), b.name()))
        .toList();
  }
}
