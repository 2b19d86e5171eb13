package org.clipfile.ui.facets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.model.Breakdown;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.ui.control.LanguageNames;
import org.clipfile.ui.facets.FacetItem.Heading;
import org.clipfile.ui.facets.FacetItem.More;
import org.clipfile.ui.facets.FacetItem.Value;
import org.clipfile.ui.facets.FacetItem.ValueState;
import org.clipfile.ui.search.SearchText;

/** Makes the panel's lines of what was counted and of what the box says. */
final class FacetItems {
  /** So many values of a field are shown at first. */
  static final int FEW = 6;

  private static final int MOST = 100;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Breakdown breakdown;
  private final SearchText text;
  private final Set<FacetKind> open;
  private final List<FacetItem> items = new ArrayList<>();

  private FacetItems(Breakdown breakdown, SearchText text, Set<FacetKind> open) {
    this.breakdown = breakdown;
    this.text = text;
    this.open = open;
  }

  /**
   * The lines.
   *
   * @param open the fields of which more is shown
   */
  static List<FacetItem> of(Breakdown breakdown, SearchText text, Set<FacetKind> open) {
    var made = new FacetItems(breakdown, text, open);
    for (FacetKind kind : FacetKind.values()) {
      made.add(kind);
    }
    return List.copyOf(made.items);
  }

  private void add(FacetKind kind) {
    List<FacetCount> counts = counts(kind);
    Map<String, ValueState> said = said(kind);
    if (counts.isEmpty() && said.isEmpty()) {
      return;
    }
    int largest = counts.stream().mapToInt(FacetCount::count).max().orElse(1);
    items.add(new Heading(kind, distinct(kind, counts)));
    said.forEach(
        (value, state) -> items.add(value(kind, value, count(counts, value), largest, state)));
    List<FacetCount> free =
        counts.stream().filter(count -> !isSaid(said, count.value())).limit(MOST).toList();
    boolean all = open.contains(kind);
    int shown = all || free.size() <= FEW + 1 ? free.size() : FEW;
    for (FacetCount count : free.subList(0, shown)) {
      items.add(value(kind, count.value(), count.count(), largest, ValueState.FREE));
    }
    if (free.size() > FEW + 1) {
      items.add(new More(kind, !all, free.size() - FEW));
    }
  }

  private static Value value(
      FacetKind kind, String value, int count, int largest, ValueState state) {
    String label = kind == FacetKind.LANGUAGE ? LanguageNames.of(value) : value;
    double share = Math.clamp((double) count / largest, 0, 1);
    return new Value(kind, value, label, count, share, state);
  }

  private int distinct(FacetKind kind, List<FacetCount> counts) {
    FacetField field = kind.field();
    return field == null ? counts.size() : breakdown.facet(field).distinct();
  }

  private List<FacetCount> counts(FacetKind kind) {
    FacetField field = kind.field();
    if (field != null) {
      Facet facet = breakdown.facet(field);
      return facet.values();
    }
    return breakdown.years().descendingMap().entrySet().stream()
        .map(year ->
            new FacetCount(
                String.format(Locale.ROOT, "%04d", year.getKey().getValue()), year.getValue()))
        .toList();
  }

  /** What the box asks for and leaves out of a field, in the order of the box. */
  private Map<String, ValueState> said(FacetKind kind) {
    var said = new LinkedHashMap<String, ValueState>();
    if (text.isChoice()) {
      return said;
    }
    for (String part : text.parts()) {
      boolean without = part.startsWith("-");
      String clause = without ? part.substring(1) : part;
      kind.kind()
          .value(clause)
          .filter(value -> kind != FacetKind.YEAR || YEAR.matcher(value).matches())
          .filter(value -> clause.equals(kind.clause(value))) // one that the panel can take out
          .ifPresent(value -> said.put(value, without ? ValueState.EXCLUDED : ValueState.INCLUDED));
    }
    return said;
  }

  private static boolean isSaid(Map<String, ValueState> said, String value) {
    return said.keySet().stream().anyMatch(other -> other.equals(plain(value)));
  }

  private static int count(List<FacetCount> counts, String said) {
    return counts.stream()
        .filter(count -> plain(count.value()).equals(said))
        .mapToInt(FacetCount::count)
        .findFirst()
        .orElse(0);
  }

  /** A value as it stands in a clause, which holds no quotes. */
  private static String plain(String value) {
    return value.replace('"', ' ').strip();
  }
}
