package org.clipfile.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.junit.jupiter.api.Test;

class FrameModelTest {
  private final FrameModel frame = new FrameModel(Set.of());

  @Test
  void a_wide_window_shows_what_is_wanted() {
    frame.width(1240);
    assertThat(visible()).containsExactly(Pane.SIDEBAR, Pane.LIST, Pane.READER);

    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.LIST, Pane.READER);
    assertThat(frame.hidden()).containsExactly(Pane.SIDEBAR);

    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.SIDEBAR, Pane.LIST, Pane.READER);
  }

  @Test
  void something_is_always_seen() {
    frame.width(1240);
    for (Pane pane : Pane.values()) {
      frame.toggle(pane);
    }
    assertThat(visible()).containsExactly(Pane.LIST);
  }

  @Test
  void a_middling_window_has_room_for_two() {
    frame.width(800);
    assertThat(visible()).containsExactly(Pane.LIST, Pane.READER);

    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.SIDEBAR, Pane.LIST);
    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.LIST, Pane.READER);
    assertThat(frame.hidden()).isEmpty();
  }

  @Test
  void a_narrow_window_shows_one_with_a_way_back_to_the_list() {
    frame.width(400);
    assertThat(visible()).containsExactly(Pane.LIST);
    assertThat(frame.back()).isFalse();

    frame.go(Pane.READER);
    assertThat(visible()).containsExactly(Pane.READER);
    assertThat(frame.back()).isTrue();
    assertThat(visible()).containsExactly(Pane.LIST);

    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.SIDEBAR);
    frame.toggle(Pane.SIDEBAR);
    assertThat(visible()).containsExactly(Pane.LIST);
  }

  @Test
  void what_was_hidden_in_a_wide_window_stays_hidden_when_it_is_wide_again() {
    frame.width(1240);
    frame.toggle(Pane.READER);
    frame.width(400);
    frame.width(1240);
    assertThat(visible()).containsExactly(Pane.SIDEBAR, Pane.LIST);
  }

  private List<Pane> visible() {
    return frame.visibleProperty().get();
  }
}
