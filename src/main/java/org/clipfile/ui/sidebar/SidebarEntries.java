package org.clipfile.ui.sidebar;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.ui.control.LanguageNames;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.sidebar.SavedSearchesModel.Own;
import org.clipfile.ui.sidebar.SidebarEntry.Group;
import org.clipfile.ui.sidebar.SidebarEntry.Library;
import org.clipfile.ui.sidebar.SidebarEntry.Root;
import org.clipfile.ui.sidebar.SidebarEntry.Saved;
import org.clipfile.ui.sidebar.SidebarEntry.Value;

/** Makes the sidebar's entries of the archive's counts. Any thread. */
final class SidebarEntries {
  private static final Messages TEXTS = Messages.of(SidebarEntries.class);

  private final List<SidebarEntry> entries = new ArrayList<>();

  private SidebarEntries() {}

  static Root of(SidebarCounts counts, Own own) {
    var made = new SidebarEntries();
    made.library(counts, own.marked());
    made.group(SidebarGroup.SAVED, own.searches().stream().<SidebarEntry>map(Saved::new).toList());
    made.values(SidebarGroup.TAGS, Clause.TAG, own.marked().tags());
    made.values(SidebarGroup.PUBLICATIONS, Clause.PUBLICATION, counts.library().publications());
    made.values(SidebarGroup.SOURCES, Clause.SOURCE, counts.library().sources());
    made.values(SidebarGroup.CATEGORIES, Clause.CATEGORY, counts.library().categories());
    made.values(SidebarGroup.PLACES, Clause.PLACE, counts.places());
    made.group(
        SidebarGroup.LANGUAGES,
        values(Clause.LANGUAGE, counts.languages(), Clause.LANGUAGE::plain, LanguageNames::of));
    made.group(SidebarGroup.DATES, years(counts.library().months()));
    return new Root(made.entries);
  }

  /** Lists of what is amiss are there only where something is. */
  private void library(SidebarCounts all, OwnerCounts own) {
    LibraryCounts counts = all.library();
    add(LibraryList.ALL, counts.total());
    add(LibraryList.UNREAD, Math.max(0, counts.total() - own.read()));
    add(LibraryList.STARRED, own.starred());
    add(LibraryList.RECENT, all.recent());
    if (counts.datesToReview() > 0) {
      add(LibraryList.REVIEW, counts.datesToReview());
    }
    if (counts.pages() > 0) {
      add(LibraryList.PAGES, counts.pages());
    }
    add(LibraryList.IMPORTS, -1);
    if (own.trashed() > 0) {
      add(LibraryList.TRASH, own.trashed());
    }
  }

  private void add(LibraryList list, int count) {
    entries.add(new Library(list, TEXTS.text("library." + list.name()), count));
  }

  private void values(SidebarGroup group, Clause kind, List<FacetCount> counts) {
    group(group, values(kind, counts, kind::quoted, UnaryOperator.identity()));
  }

  private void group(SidebarGroup group, List<SidebarEntry> below) {
    if (!below.isEmpty()) {
      entries.add(new Group(group, TEXTS.text("group." + group.name()), below));
    }
  }

  private static List<SidebarEntry> values(
      Clause kind,
      List<FacetCount> counts,
      Function<String, String> clause,
      UnaryOperator<String> label) {
    var values = new ArrayList<SidebarEntry>(counts.size());
    for (FacetCount count : counts) {
      String value = count.value();
      values.add(
          new Value(kind, clause.apply(value), label.apply(value), count.count(), List.of()));
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
    Locale language = Messages.language();
    String name = Month.from(month).getDisplayName(TextStyle.FULL_STANDALONE, language);
    String shown = name.substring(0, 1).toUpperCase(language) + name.substring(1);
    return new Value(Clause.DATE, Clause.DATE.plain(month.toString()), shown, count, List.of());
  }
}
