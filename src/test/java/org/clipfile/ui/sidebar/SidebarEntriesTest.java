package org.clipfile.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.sidebar.SidebarEntry.All;
import org.clipfile.ui.sidebar.SidebarEntry.Group;
import org.clipfile.ui.sidebar.SidebarEntry.Saved;
import org.clipfile.ui.sidebar.SidebarEntry.Value;
import org.junit.jupiter.api.Test;

class SidebarEntriesTest {
  @Test
  void listsWhatIsToBeReviewedWithItsCount() {
    assertThat(SidebarEntries.of(counts(3, 2, 1)).children())
        .containsExactly(
            new All(9),
            new Value(Clause.DATE, "(date:uncertain OR no:date)", "Dates to review", 5, List.of()),
            new Value(Clause.KIND, "is:page", "Not articles", 1, List.of()));
  }

  @Test
  void listsNothingToBeReviewedWhereThereIsNothing() {
    assertThat(SidebarEntries.of(counts(0, 0, 0)).children()).containsExactly(new All(9));
  }

  @Test
  void savedSearchesStandBeforeTheCounts() {
    var saved = new SavedSearch(1, "Port", "port", 1, true, Instant.EPOCH, null, 0, 12);
    var own = new OwnerCounts(4, 2, 0, List.of(new FacetCount("gas", 3)));
    assertThat(SidebarEntries.of(counts(0, 0, 0), List.of(saved), own).children())
        .containsExactly(
            new All(9),
            new Value(Clause.KIND, "is:starred", "Starred", 2, List.of()),
            new Value(Clause.KIND, "is:unread", "Unread", 5, List.of()),
            new Group("Saved searches", List.of(new Saved(saved))),
            new Group("Tags", List.of(new Value(Clause.TAG, "tag:\"gas\"", "gas", 3, List.of()))));
  }

  private static LibraryCounts counts(int undated, int uncertain, int pages) {
    return new LibraryCounts(
        9, List.of(), List.of(), List.of(), new TreeMap<>(), undated, uncertain, pages);
  }
}
