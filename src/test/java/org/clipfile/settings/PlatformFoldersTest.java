package org.clipfile.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void onLinuxTheyLieWhereXdgSays() {
    assertThat(PlatformFolders.of("Linux", HOME, Map.of()))
        .isEqualTo(
            new PlatformFolders(
                Path.of("/home/ada/.local/share/clipfile"),
                Path.of("/home/ada/.config/clipfile"),
                Path.of("/home/ada/.local/state/clipfile"),
                Path.of("/home/ada/.local/state/clipfile")));
  }

  @Test
  void onLinuxTheEnvironmentMovesThem() {
    assertThat(
            PlatformFolders.of(
                "Linux",
                HOME,
                Map.of(
                    "XDG_DATA_HOME", "/data",
                    "XDG_CONFIG_HOME", "/config",
                    "XDG_STATE_HOME", "/state",
                    "XDG_RUNTIME_DIR", "/run/user/7")))
        .isEqualTo(
            new PlatformFolders(
                Path.of("/data/clipfile"),
                Path.of("/config/clipfile"),
                Path.of("/state/clipfile"),
                Path.of("/run/user/7/clipfile")));
  }

  @Test
  void aRelativeFolderInTheEnvironmentDoesNotCount() {
    assertThat(PlatformFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")).archive())
        .isEqualTo(Path.of("/home/ada/.local/share/clipfile"));
  }

  @Test
  void onMacOsTheyLieInTheLibrary() {
    assertThat(PlatformFolders.of("Mac OS X", HOME, Map.of()).archive())
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Clipfile/archive"));
  }

  @Test
  void onWindowsTheyLieInTheUsersData() {
    assertThat(PlatformFolders.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")).archive())
        .isEqualTo(Path.of("/roaming/Clipfile/archive"));
  }
}
