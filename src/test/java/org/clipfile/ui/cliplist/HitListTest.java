package org.clipfile.ui.cliplist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitListTest {
  private final long[] ids = {50, 40, 30, 20, 10};

  @Test
  void rowsAreTheHitsWhereNothingIsGrouped() {
    var list = new HitList(ids);
    assertThat(list).isEqualTo(List.of(50L, 40L, 30L, 20L, 10L));
    assertThat(list.indexOf(20L)).isEqualTo(3);
    assertThat(list.indexOf(7L)).isEqualTo(-1);
    assertThat(list.groupBeginningAt(0)).isEqualTo(-1);
  }

  @Test
  void eachGroupHasARowBeforeIt() {
    var list = new HitList(ids, new int[] {0, 1, 4}, true);
    assertThat(list).isEqualTo(List.of(-1L, 50L, -2L, 40L, 30L, 20L, -3L, 10L));
    for (int row = 0; row < list.size(); row++) {
      int hit = list.hitAt(row);
      assertThat(hit < 0 ? row : list.rowOf(hit)).isEqualTo(row);
    }
    assertThat(list.indexOf(10L)).isEqualTo(7);
    assertThat(list.groupAt(6)).isEqualTo(2);
    assertThat(list.groupSize(1)).isEqualTo(3);
    assertThat(list.groupSize(2)).isEqualTo(1);
    assertThat(list.firstHit(2)).isEqualTo(4);
  }

  @Test
  void groupsWithoutRowsOfTheirOwnBeginAtAHit() {
    var list = new HitList(ids, new int[] {0, 1, 4}, false);
    assertThat(list).hasSize(5);
    assertThat(list.groupBeginningAt(1)).isEqualTo(1);
    assertThat(list.groupBeginningAt(2)).isEqualTo(-1);
  }

  @Test
  void growsAndKeepsWhatIsThere() {
    var list = new HitList(new long[] {50, 40}, new int[] {0, 1}, true);
    assertThat(list.growTo(new long[] {50, 30, 20})).isFalse();
    assertThat(list.growTo(ids)).isTrue();
    assertThat(list).isEqualTo(List.of(-1L, 50L, -2L, 40L, 30L, 20L, 10L));
  }
}
