package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of commands on an archive of three clippings share. */
abstract class ClipsTest {
  static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  Shell shell;
  Path clips;

  @BeforeEach
  void importTheClips() throws IOException {
    clips = Clips.in(folder);
    shell = new Shell(folder.resolve("archive"));
    assertThat(shell.run("import", clips.toString()))
        .isEqualTo(new Shell.Result(0, "3 added, 0 duplicates, 0 rejected.\n", ""));
  }

  String idOf(String query) {
    String id = shell.run("search", "--limit", "1", query).out().split(" ", 2)[0];
    assertThat(id).matches("\\d+");
    return id;
  }
}
