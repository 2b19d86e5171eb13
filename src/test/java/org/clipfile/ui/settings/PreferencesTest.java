package org.clipfile.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clipfile.settings.Motion;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.settings.Theme;
import org.clipfile.settings.WindowPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir Path folder;
  private Preferences preferences;

  @BeforeEach
  void open() {
    preferences = new Preferences(Settings.in(folder));
  }

  @Test
  void a_choice_is_told_at_once_and_kept() {
    var told = new ArrayList<Theme>();
    preferences.theme().valueProperty().subscribe((before, now) -> told.add(now));
    preferences.theme().choose(Theme.SEPIA);

    assertThat(told).containsExactly(Theme.SEPIA);
    assertThat(again().theme().get()).isEqualTo(Theme.SEPIA);
  }

  @Test
  void what_is_reset_is_as_if_it_had_never_been_chosen() throws Exception {
    preferences.motion().choose(Motion.REDUCED);
    preferences.textSize().choose(150.0);
    preferences.resetAll();

    assertThat(preferences.motion().isUsual()).isTrue();
    assertThat(preferences.textSize().get()).isEqualTo(100);
    assertThat(Files.readString(folder.resolve("settings.properties"))).isBlank();
  }

  @Test
  void text_grows_and_shrinks_step_by_step_within_bounds() {
    IntStream.range(0, 20).forEach(i -> preferences.larger());
    assertThat(preferences.textSize().get()).isEqualTo(200);
    preferences.smaller();
    assertThat(preferences.textSize().get()).isEqualTo(175);
    IntStream.range(0, 20).forEach(i -> preferences.smaller());
    assertThat(preferences.textSize().get()).isEqualTo(75);
  }

  @Test
  void the_last_archives_and_commands_come_first_and_once() {
    Path one = folder.resolve("one").toAbsolutePath();
    Path other = folder.resolve("other").toAbsolutePath();
    preferences.remember(one);
    preferences.remember(other);
    preferences.remember(one);
    preferences.remember("view.list");

    assertThat(again().recentArchives()).containsExactly(one, other);
    assertThat(again().recentCommands()).containsExactly("view.list");
    preferences.forgetArchives();
    assertThat(again().recentArchives()).isEmpty();
  }

  @Test
  void places_of_windows_are_read_again_and_nonsense_is_not() throws Exception {
    var place = new WindowPlace("article", -10.5, 0, 760, 820);
    preferences.settings().set(Setting.WINDOW_PLACES, List.of(place));
    preferences.save();
    assertThat(Settings.in(folder).get(Setting.WINDOW_PLACES)).containsExactly(place);

    Files.writeString(folder.resolve("settings.properties"), "window.places=article NaN 0 1 1\n");
    assertThat(Settings.in(folder).get(Setting.WINDOW_PLACES)).isEmpty();
  }

  private Preferences again() {
    return new Preferences(Settings.in(folder));
  }
}
