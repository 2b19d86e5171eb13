package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.frame.PaneWidths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** How wide the panes are: as somebody chose, whatever was in between. */
class PaneWidthsTest {
  private static final List<String> PANES = List.of("#sidebar", ".list-pane", "#reader", "#facets");

  private final FxRobot robot = new FxRobot();
  private final Locale before = Messages.language();
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike.");
    window = OpenWindow.on(folder.resolve("archive"), clips);
    OpenWindow.until(() -> window.find("#sidebar") != null);
  }

  @AfterEach
  void close() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
    window.close();
  }

  @Test
  void they_come_back_exactly_after_a_narrow_spell() {
    drag("#divider-sidebar", 31);
    drag("#divider-list", -20);
    show(254L, 377L, 609L);

    for (int width : new int[] {800, 1240, 420, 1240, 1000, 700, 1240}) {
      resize(width);
    }
    show(254L, 377L, 609L);
  }

  @Test
  void they_come_back_after_panes_were_hidden() {
    drag("#divider-list", 40);
    for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
      robot.push(KeyCode.CONTROL, key);
      OpenWindow.until(() -> widths().size() == 2);
      assertThat(sum()).isEqualTo(1240);
      robot.push(KeyCode.CONTROL, key);
      OpenWindow.until(() -> widths().size() == 3);
      show(223L, 437L, 580L);
    }
  }

  @Test
  void the_facet_panel_has_a_width_of_its_own_and_the_sidebar_gives_way_to_it() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    OpenWindow.until(() -> widths().size() == 3);
    show(397L, 593L, 250L);

    drag("#divider-facets", -60);
    show(397L, 533L, 310L);
    resize(600);
    show(600L);
    resize(1240);
    show(397L, 533L, 310L);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    OpenWindow.until(() -> window.find("#facets") == null);
    show(223L, 397L, 620L);
  }

  @Test
  void the_list_makes_room_for_what_is_read_beside_the_text_until_it_is_put_away() {
    read();
    execute("view.details");
    show(215L, 280L, 745L);
    execute("view.details");
    show(223L, 397L, 620L);
  }

  @Test
  void who_drags_while_room_was_made_has_their_way() {
    read();
    execute("view.details");
    show(215L, 280L, 745L);
    drag("#divider-list", 30);
    show(215L, 310L, 715L);
  }

  @Test
  void arrow_keys_move_a_divider_and_enter_takes_it_back() {
    focus("#divider-sidebar");
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
    show(239L, 397L, 604L);
    robot.push(KeyCode.HOME);
    show(200L, 397L, 643L);
    robot.push(KeyCode.END);
    show(523L, 397L, 320L);
    assertThat(value("#divider-sidebar", AccessibleAttribute.VALUE)).isEqualTo(523.0);
    assertThat(value("#divider-sidebar", AccessibleAttribute.MAX_VALUE)).isEqualTo(523.0);
    robot.push(KeyCode.ENTER);
    show(223L, 397L, 620L);
  }

  @Test
  void a_double_click_takes_a_pane_back_to_its_usual_width() {
    drag("#divider-list", 100);
    robot.doubleClickOn("#divider-list");
    show(223L, 397L, 620L);
  }

  @Test
  void commands_widen_the_pane_one_is_in() {
    focus("#sidebar-tree");
    execute("view.pane-wider");
    show(239L, 397L, 604L);
    read();
    OpenWindow.run(window.window().reader()::focusArticle);
    execute("view.pane-wider");
    show(239L, 381L, 620L);
    execute("view.pane-usual");
    show(223L, 397L, 620L);
  }

  @Test
  void from_right_to_left_dividers_go_the_other_way() {
    window.close();
    EveryWindow.speak("ur");
    window = OpenWindow.on(folder.resolve("archive"));
    OpenWindow.until(() -> window.find("#sidebar") != null);

    drag("#divider-sidebar", -30);
    show(253L, 397L, 590L);
    focus("#divider-sidebar");
    robot.push(KeyCode.RIGHT);
    show(237L, 397L, 606L);
  }

  @Test
  void they_are_remembered_also_where_a_window_was_narrow_at_the_end() {
    drag("#divider-sidebar", 31);
    resize(420);
    Settings settings = Settings.in(folder.resolve("config"));
    new SettingsMemory(settings).save(OpenWindow.fx(() -> window.window().state()));
    window.close();

    WindowMemory.State state = new SettingsMemory(Settings.in(folder.resolve("config"))).load();
    assertThat(state.panes()).isEqualTo(new PaneWidths(254, 397, 250));
    window = OpenWindow.on(folder.resolve("archive"), state);
    resize(1240);
    show(254L, 397L, 589L);
  }

  @Test
  void what_an_earlier_version_remembered_is_taken_over() {
    Settings settings = Settings.in(folder.resolve("config"));
    settings.set(Setting.WINDOW_WIDTH, 1000.0);
    settings.set(Setting.SIDEBAR_DIVIDER, 0.25);
    settings.set(Setting.LIST_DIVIDER, 0.6);
    assertThat(new SettingsMemory(settings).load().panes())
        .isEqualTo(new PaneWidths(250, 350, 250));
  }

  private void read() {
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.model().reader().page() != null);
  }

  private void execute(String command) {
    OpenWindow.run(() -> window.window().commands().find(command).ifPresent(Command::run));
  }

  private void focus(String selector) {
    OpenWindow.run(() -> node(selector).requestFocus());
  }

  /**
   * Drags a divider, step by step. Without a display, a robot's mouse forgets its button as soon as
   * it leaves the node that it was pressed on, so that the events are made here.
   */
  private void drag(String divider, int way) {
    double[] from =
        OpenWindow.fx(() -> {
          Bounds bounds = node(divider).localToScene(node(divider).getLayoutBounds());
          return new double[] {bounds.getCenterX(), bounds.getCenterY()};
        });
    mouse(divider, MouseEvent.MOUSE_PRESSED, from[0], from[1]);
    for (int step = 1; step <= 4; step++) {
      mouse(divider, MouseEvent.MOUSE_DRAGGED, from[0] + way * step / 4.0, from[1]);
      OpenWindow.run(() -> window.scene().getRoot().layout());
    }
    mouse(divider, MouseEvent.MOUSE_RELEASED, from[0] + way, from[1]);
  }

  private void mouse(String selector, EventType<MouseEvent> type, double x, double y) {
    OpenWindow.run(() -> {
      var at = new PickResult(node(selector), x, y);
      Event.fireEvent(
          node(selector),
          new MouseEvent(
              type,
              x,
              y,
              x,
              y,
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              false,
              at));
    });
  }

  /** Waits until the panes have these widths. */
  private void show(Long... wanted) {
    try {
      OpenWindow.until(() -> widths().equals(List.of(wanted)));
    } catch (AssertionError e) {
      assertThat(widths()).containsExactly(wanted); // tells what they are
    }
  }

  private void resize(int width) {
    OpenWindow.run(() -> window.stage().setWidth(width));
    OpenWindow.until(() -> sum() == width);
  }

  private long sum() {
    return OpenWindow.fx(() -> widths().stream().mapToLong(it -> it).sum());
  }

  /** The widths of the panes that are seen, in pixels, from the leading edge. */
  private List<Long> widths() {
    return OpenWindow.fx(() -> {
      window.scene().getRoot().layout();
      var widths = new ArrayList<Long>();
      for (String pane : PANES) {
        Node node = window.find(pane);
        if (node != null) {
          widths.add(Math.round(node.getLayoutBounds().getWidth()));
        }
      }
      return widths;
    });
  }

  private Object value(String selector, AccessibleAttribute attribute) {
    return OpenWindow.fx(() -> node(selector).queryAccessibleAttribute(attribute));
  }

  private Node node(String selector) {
    return Objects.requireNonNull(window.find(selector), selector);
  }
}
