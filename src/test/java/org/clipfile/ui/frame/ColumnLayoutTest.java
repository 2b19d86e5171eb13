package org.clipfile.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
  private static final List<Column> PANES = List.of(Column.SIDEBAR, Column.LIST, Column.READER);
  private static final List<Column> ALL = List.of(Column.values());

  @Test
  void each_is_as_wide_as_chosen_and_the_article_has_the_rest() {
    assertThat(widths(PANES, 0, null, 1240))
        .isEqualTo(Map.of(Column.SIDEBAR, 223.0, Column.LIST, 397.0, Column.READER, 620.0));
  }

  @Test
  void the_list_gives_way_first_then_the_sidebar_then_the_facets() {
    assertThat(widths(ALL, 0, null, 1100))
        .isEqualTo(
            Map.of(
                Column.SIDEBAR, 223.0,
                Column.LIST, 307.0,
                Column.READER, 320.0,
                Column.FACETS, 250.0));
    assertThat(widths(ALL, 0, null, 1000))
        .isEqualTo(
            Map.of(
                Column.SIDEBAR, 200.0,
                Column.LIST, 280.0,
                Column.READER, 320.0,
                Column.FACETS, 200.0));
  }

  @Test
  void room_is_made_for_the_article_where_there_is_any_and_else_none_is_taken() {
    assertThat(widths(PANES, 745, null, 1240))
        .isEqualTo(Map.of(Column.SIDEBAR, 215.0, Column.LIST, 280.0, Column.READER, 745.0));
    assertThat(widths(PANES, 745, null, 1200)).isEqualTo(widths(PANES, 0, null, 1200));
  }

  @Test
  void what_is_dragged_gives_way_last() {
    assertThat(widths(PANES, 700, Column.LIST, 1300))
        .isEqualTo(Map.of(Column.SIDEBAR, 203.0, Column.LIST, 397.0, Column.READER, 700.0));
  }

  @Test
  void without_the_article_the_list_has_the_rest_and_alone_each_has_all() {
    assertThat(widths(List.of(Column.SIDEBAR, Column.LIST, Column.FACETS), 745, null, 1240))
        .isEqualTo(Map.of(Column.SIDEBAR, 223.0, Column.LIST, 767.0, Column.FACETS, 250.0));
    assertThat(widths(List.of(Column.FACETS), 0, null, 420))
        .isEqualTo(Map.of(Column.FACETS, 420.0));
  }

  @Property(tries = 500, seed = "20261126")
  void they_add_up_and_none_is_below_its_least_where_there_is_room(
      @ForAll("layouts") ColumnLayout layout,
      @ForAll @DoubleRange(min = 0, max = 4000) double total) {
    Map<Column, Double> widths = layout.widths(total);
    double least = layout.shown().stream().mapToDouble(Column::least).sum();

    assertThat(widths.keySet()).containsExactlyInAnyOrderElementsOf(layout.shown());
    if (total >= least) {
      assertThat(widths.values().stream().mapToDouble(it -> it).sum())
          .isEqualTo(total, within(1e-6));
      assertThat(widths)
          .allSatisfy(
              (column, width) -> assertThat(width).isGreaterThanOrEqualTo(column.least() - 1e-6));
    }
  }

  @Property(tries = 500, seed = "20261126")
  void a_column_can_be_made_as_wide_as_is_said_and_no_other_suffers_below_its_least(
      @ForAll("layouts") ColumnLayout layout,
      @ForAll @DoubleRange(min = 1200, max = 4000) double total) {
    for (Column column : layout.shown()) {
      if (column != layout.rest()) {
        double most = layout.most(column, total);
        var dragged =
            new ColumnLayout(layout.shown(), layout.chosen().with(column, most), 0, column);
        assertThat(dragged.widths(total).get(column)).isEqualTo(most, within(1e-6));
      }
    }
  }

  @Provide
  Arbitrary<ColumnLayout> layouts() {
    var width = Arbitraries.doubles().between(0, 3000);
    Arbitrary<PaneWidths> chosen = Combinators.combine(width, width, width).as(PaneWidths::new);
    Arbitrary<List<Column>> shown =
        Arbitraries.subsetOf(Column.values())
            .ofMinSize(1)
            .map(set -> {
              var columns = new ArrayList<>(ALL);
              columns.retainAll(set);
              return columns;
            });
    Arbitrary<@Nullable Column> held = Arbitraries.of(Column.class).injectNull(0.5);
    return Combinators.combine(shown, chosen, Arbitraries.doubles().between(0, 1000), held)
        .as(ColumnLayout::new);
  }

  private static Map<Column, Double> widths(
      List<Column> shown, double wish, @Nullable Column held, double total) {
    return new ColumnLayout(shown, PaneWidths.USUAL, wish, held).widths(total);
  }
}
