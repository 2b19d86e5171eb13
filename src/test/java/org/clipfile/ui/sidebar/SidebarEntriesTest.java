package org.clipfile.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.sidebar.SavedSearchesModel.Own;
import org.clipfile.ui.sidebar.SidebarEntry.Group;
import org.clipfile.ui.sidebar.SidebarEntry.Library;
import org.clipfile.ui.sidebar.SidebarEntry.More;
import org.clipfile.ui.sidebar.SidebarEntry.Root;
import org.clipfile.ui.sidebar.SidebarEntry.Saved;
import org.clipfile.ui.sidebar.SidebarEntry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SidebarEntriesTest {
  private static final Own NOTHING = new Own(List.of(), new OwnerCounts(0, 0, 0, List.of()));
  private static final Library ALL = new Library(LibraryList.ALL, "All clippings", 9);
  private static final Library UNREAD = new Library(LibraryList.UNREAD, "Unread", 9);
  private static final Library STARRED = new Library(LibraryList.STARRED, "Starred", 0);
  private static final Library RECENT = new Library(LibraryList.RECENT, "Recently added", 4);
  private static final Library IMPORTS = new Library(LibraryList.IMPORTS, "Imports", -1);

  private final Locale before = Messages.language();

  @AfterEach
  void putLanguageBack() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void listsWhatIsToBeReviewedWithItsCount() {
    assertThat(entries(counts(3, 2, 1), NOTHING).children())
        .containsExactly(
            ALL,
            UNREAD,
            STARRED,
            RECENT,
            new Library(LibraryList.REVIEW, "Dates to review", 5),
            new Library(LibraryList.PAGES, "Not articles", 1),
            IMPORTS);
  }

  @Test
  void listsNothingToBeReviewedWhereThereIsNothing() {
    assertThat(entries(counts(0, 0, 0), NOTHING).children())
        .containsExactly(ALL, UNREAD, STARRED, RECENT, IMPORTS);
  }

  @Test
  void savedSearchesStandBeforeTheCounts() {
    var saved = new SavedSearch(1, "Port", "port", 1, true, Instant.EPOCH, null, 0, 12);
    var own = new Own(List.of(saved), new OwnerCounts(4, 2, 0, List.of(new FacetCount("gas", 3))));
    assertThat(entries(counts(0, 0, 0), own).children())
        .containsExactly(
            ALL,
            new Library(LibraryList.UNREAD, "Unread", 5),
            new Library(LibraryList.STARRED, "Starred", 2),
            RECENT,
            IMPORTS,
            new Group(SidebarGroup.SAVED, "Saved searches", List.of(new Saved(saved))),
            new Group(
                SidebarGroup.TAGS,
                "Tags",
                List.of(new Value(Clause.TAG, "tag:\"gas\"", "gas", 3, List.of()))));
  }

  @Test
  void placesAndLanguagesAreNamedInTheLanguageOfTheInterface() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("es"));
    var months = new TreeMap<YearMonth, Integer>(Comparator.reverseOrder());
    months.put(YearMonth.of(2024, 3), 2);
    var library = new LibraryCounts(9, List.of(), List.of(), List.of(), months, 0, 0, 0);
    var counts =
        new SidebarCounts(
            library,
            0,
            List.of(new FacetCount("Geneva", 4)),
            List.of(new FacetCount("ur", 2), new FacetCount("zh-Hant", 1)));

    assertThat(SidebarEntries.of(counts, NOTHING).children())
        .contains(
            new Group(
                SidebarGroup.PLACES,
                "Lugares",
                List.of(new Value(Clause.PLACE, "dateline:\"Geneva\"", "Geneva", 4, List.of()))),
            new Group(
                SidebarGroup.LANGUAGES,
                "Idiomas",
                List.of(
                    new Value(Clause.LANGUAGE, "lang:ur", "Urdu", 2, List.of()),
                    new Value(
                        Clause.LANGUAGE, "lang:zh-Hant", "Chino (tradicional)", 1, List.of()))),
            new Group(
                SidebarGroup.DATES,
                "Fechas",
                List.of(
                    new Value(
                        Clause.DATE,
                        "date:2024",
                        "2024",
                        2,
                        List.of(new Value(Clause.DATE, "date:2024-03", "Marzo", 2, List.of()))))));
  }

  @Test
  void ofManyNamesTheFirstAreShownAndTheRestWhenAskedFor() {
    Root all = entries(publications(10_000), NOTHING);
    Group few = publications(SidebarFilter.of(all, "", Set.of()));
    assertThat(few.children())
        .hasSize(SidebarFilter.FEW + 1)
        .endsWith(new More(SidebarGroup.PUBLICATIONS, "9,990 more…", true));
    Group whole = publications(SidebarFilter.of(all, "", Set.of(SidebarGroup.PUBLICATIONS)));
    assertThat(whole.children())
        .hasSize(10_001)
        .endsWith(new More(SidebarGroup.PUBLICATIONS, "Fewer", false));
    assertThat(publications(SidebarFilter.of(entries(publications(11), NOTHING), "", Set.of())))
        .satisfies(group -> assertThat(group.children()).hasSize(11));
  }

  @Test
  void lettersNarrowTheNamesWhateverTheirCapitalsAndAccents() {
    Root all = entries(publications(10_000), NOTHING);
    Root found = SidebarFilter.of(all, " pàper 999 ", Set.of());
    assertThat(found.children()).hasSize(1);
    assertThat(publications(found).children())
        .extracting(SidebarEntry::label)
        .hasSize(11)
        .startsWith("Paper 999", "Paper 9990");
    assertThat(publications(SidebarFilter.of(all, "paper", Set.of())).children())
        .hasSize(SidebarFilter.MANY + 1)
        .endsWith(new More(SidebarGroup.PUBLICATIONS, "9,800 more…", true));
    assertThat(SidebarFilter.of(all, "nothing of the kind", Set.of()).children()).isEmpty();
    assertThat(SidebarFilter.of(all, "star", Set.of()).children()).containsExactly(STARRED);
  }

  private static Root entries(LibraryCounts counts, Own own) {
    return SidebarEntries.of(new SidebarCounts(counts, 4, List.of(), List.of()), own);
  }

  private static Group publications(Root root) {
    return root.children().stream()
        .filter(entry -> entry instanceof Group)
        .map(entry -> (Group) entry)
        .findFirst()
        .orElseThrow();
  }

  private static LibraryCounts publications(int count) {
    List<FacetCount> names =
        IntStream.range(0, count)
            .mapToObj(i -> new FacetCount(String.format(Locale.ROOT, "Paper %03d", i), 1))
            .toList();
    return new LibraryCounts(9, names, List.of(), List.of(), new TreeMap<>(), 0, 0, 0);
  }

  private static LibraryCounts counts(int undated, int uncertain, int pages) {
    return new LibraryCounts(
        9, List.of(), List.of(), List.of(), new TreeMap<>(), undated, uncertain, pages);
  }
}
