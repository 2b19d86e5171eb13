package org.clipfile.ui.sidebar;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.sidebar.SidebarEntry.All;
import org.clipfile.ui.sidebar.SidebarEntry.Group;
import org.clipfile.ui.sidebar.SidebarEntry.Root;
import org.clipfile.ui.sidebar.SidebarEntry.Saved;
import org.clipfile.ui.sidebar.SidebarEntry.Value;

/** Makes the sidebar's entries of the archive's counts. */
final class SidebarEntries {
  private SidebarEntries() {}

  static Root of(LibraryCounts counts) {
    return of(counts, List.of(), new OwnerCounts(0, 0, 0, List.of()));
  }

  static Root of(LibraryCounts counts, List<SavedSearch> searches, OwnerCounts own) {
    var entries = new ArrayList<SidebarEntry>();
    entries.add(new All(counts.total()));
    addList(
        entries, Clause.DATE, Clause.DATES_TO_REVIEW, "Dates to review", counts.datesToReview());
    addList(entries, Clause.KIND, Clause.KIND.plain("page"), "Not articles", counts.pages());
    addList(entries, Clause.KIND, Clause.KIND.plain("starred"), "Starred", own.starred());
    int unread = own.read() == 0 ? 0 : counts.total() - own.read();
    addList(entries, Clause.KIND, Clause.KIND.plain("unread"), "Unread", unread);
    addList(entries, Clause.KIND, Clause.KIND.plain("trash"), "Trash", own.trashed());
    addGroup(entries, "Saved searches", List.copyOf(searches.stream().map(Saved::new).toList()));
    addGroup(entries, "Tags", values(Clause.TAG, own.tags()));
    addGroup(entries, "Publications", values(Clause.PUBLICATION, counts.publications()));
    addGroup(entries, "Sources", values(Clause.SOURCE, counts.sources()));
    addGroup(entries, "Categories", values(Clause.CATEGORY, counts.categories()));
    addGroup(entries, "Dates", years(counts.months()));
    return new Root(entries);
  }

  private static void addList(
      List<SidebarEntry> entries, Clause kind, String clause, String label, int count) {
    if (count > 0) {
      entries.add(new Value(kind, clause, label, count, List.of()));
    }
  }

  private static void addGroup(List<SidebarEntry> entries, String label, List<SidebarEntry> below) {
    if (!below.isEmpty()) {
      entries.add(new Group(label, below));
    }
  }

  private static List<SidebarEntry> values(Clause kind, List<FacetCount> counts) {
    var values = new ArrayList<SidebarEntry>();
    for (FacetCount count : counts) {
      String clause = kind.quoted(count.value());
      values.add(new Value(kind, clause, count.value(), count.count(), List.of()));
    }
    return values;
  }

  private static List<SidebarEntry> years(Map<YearMonth, Integer> months) {
    Map<Integer, List<SidebarEntry>> byYear = new LinkedHashMap<>();
    Map<Integer, Integer> sums = new LinkedHashMap<>();
    months.forEach((month, count) -> {
      byYear.computeIfAbsent(month.getYear(), y -> new ArrayList<>()).add(month(month, count));
      sums.merge(month.getYear(), count, Integer::sum);
    });
    var years = new ArrayList<SidebarEntry>();
    byYear.forEach((year, below) -> {
      String text = String.format(Locale.ROOT, "%04d", year);
      years.add(
          new Value(Clause.DATE, Clause.DATE.plain(text), text, sums.getOrDefault(year, 0), below));
    });
    return years;
  }

  private static Value month(YearMonth month, int count) {
    String name = Month.from(month).getDisplayName(TextStyle.FULL, Locale.UK);
    return new Value(Clause.DATE, Clause.DATE.plain(month.toString()), name, count, List.of());
  }
}
