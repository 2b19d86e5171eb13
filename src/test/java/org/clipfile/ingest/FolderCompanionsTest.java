package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderCompanionsTest {
  @TempDir Path home;
  private Companions companions = Companions.NONE;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(home.resolve("in/Page_files"));
    Files.writeString(home.resolve("in/Page_files/a b.png"), "picture");
    Files.writeString(home.resolve("secret"), "secret");
    companions = FolderCompanions.of(home.resolve("in/Page.html"));
  }

  @Test
  void aFileBelowTheFolderIsFound() {
    assertThat(companions.find("Page_files/a b.png"))
        .contains("picture".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "Page_files/../../secret",
        "/etc/passwd",
        "",
        ".",
        "Page_files",
        "gone",
        "\u0000",
        "file:/x",
        "..\\secret"
      })
  void nothingElseIs(String path) {
    assertThat(companions.find(path)).isEmpty();
  }

  @Test
  void aSymbolicLinkDoesNotLeadOut() throws IOException {
    Files.createSymbolicLink(home.resolve("in/link"), home.resolve("secret"));
    Files.createSymbolicLink(home.resolve("in/up"), home);

    assertThat(companions.find("link")).isEmpty();
    assertThat(companions.find("up/secret")).isEmpty();
  }
}
