package org.clipfile.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("settings.properties");
  }

  @Test
  void withoutAFileEverySettingHasItsUsualValue() {
    Settings settings = Settings.in(folder.resolve("none"));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(settings.get(Setting.WINDOW_WIDTH)).isEqualTo(1240.0);
  }

  @Test
  void whatWasSavedIsReadAgain() throws IOException {
    Settings settings = Settings.in(folder.resolve("new"));
    settings.set(Setting.THEME, Theme.DARK);
    settings.set(Setting.LIST_DIVIDER, 0.6);
    settings.save();

    Settings again = Settings.in(folder.resolve("new"));
    assertThat(again.get(Setting.THEME)).isEqualTo(Theme.DARK);
    assertThat(again.get(Setting.LIST_DIVIDER)).isEqualTo(0.6);
  }

  @Test
  void watchedFoldersAreKeptInTheirOrderAndAsTheyAreWritten() throws IOException {
    var watched =
        List.of(
            new WatchedPath(Path.of("/home/Ada/Zeitung=Neue & alte"), Path.of("/home/Ada/Archiv")),
            new WatchedPath(Path.of("/media/STICK/#Clips"), Path.of("/srv/other")));
    Settings settings = Settings.in(folder);
    settings.set(Setting.WATCHED_FOLDERS, watched);
    settings.save();

    assertThat(Settings.in(folder).get(Setting.WATCHED_FOLDERS)).isEqualTo(watched);
    settings.set(Setting.WATCHED_FOLDERS, List.of());
    settings.save();
    assertThat(Settings.in(folder).get(Setting.WATCHED_FOLDERS)).isEmpty();
  }

  @Test
  void unknownKeysAreKept() throws IOException {
    Files.writeString(file, "future=yes\ntheme=light\n");
    Settings settings = Settings.in(folder);
    settings.set(Setting.THEME, Theme.DARK);
    settings.save();

    assertThat(file).hasContent("future=yes\ntheme=dark\n");
  }

  @Test
  void aValueThatDoesNotFitFallsBackAndIsTold() throws IOException {
    Files.writeString(file, "theme=purple\nwindow.width=NaN\n");
    Settings settings = Settings.in(folder);

    assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(settings.get(Setting.WINDOW_WIDTH)).isEqualTo(1240.0);
    assertThat(settings.problems())
        .containsExactly(
            "The setting theme=purple in " + file + " is not understood; the usual value is used.",
            "The setting window.width=NaN in "
                + file
                + " is not understood; the usual value is used.");
  }

  @Test
  void aBrokenFileFallsBackIsToldAndIsKept() throws IOException {
    byte[] broken = {'t', (byte) 0xff, (byte) 0xfe, 0};
    Files.write(file, broken);
    Settings settings = Settings.in(folder);
    settings.save();

    assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(settings.problems())
        .first()
        .asString()
        .contains(file.toString(), "cannot be read; the usual ones are used.");
    assertThat(folder.resolve("settings.properties.broken")).hasBinaryContent(broken);
  }
}
