package org.clipfile.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clipfile.settings.ReadingStyle.Letters;
import org.clipfile.settings.ReadingStyle.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingStyleTest {
  @TempDir Path folder;

  @Test
  void isKeptInTheSettings() throws Exception {
    assertThat(ReadingStyle.of(Settings.in(folder))).isEqualTo(ReadingStyle.STANDARD);
    var style = new ReadingStyle(Letters.SANS, Paper.SEPIA, 22, 1.2, 60);
    Settings settings = Settings.in(folder);
    style.keepIn(settings);
    settings.save();

    assertThat(ReadingStyle.of(Settings.in(folder))).isEqualTo(style);
    Files.writeString(folder.resolve("settings.properties"), "reading.size=900\nreading.paper=x");
    assertThat(ReadingStyle.of(Settings.in(folder))).isEqualTo(ReadingStyle.STANDARD);
    assertThat(Settings.in(folder).problems()).hasSize(2);
  }

  @Test
  void zoomsInStepsAsFarAsItGoes() {
    ReadingStyle style = ReadingStyle.STANDARD;
    for (int i = 0; i < 30; i++) {
      style = style.larger();
    }
    assertThat(style.size()).isEqualTo(ReadingStyle.LARGEST);
    for (int i = 0; i < 60; i++) {
      style = style.smaller();
    }
    assertThat(style.size()).isEqualTo(ReadingStyle.SMALLEST);
    assertThat(ReadingStyle.STANDARD.larger().smaller()).isEqualTo(ReadingStyle.STANDARD);
    assertThat(ReadingStyle.STANDARD.withSize(500).size()).isEqualTo(ReadingStyle.LARGEST);
  }
}
