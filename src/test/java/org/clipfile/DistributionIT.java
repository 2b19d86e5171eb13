package org.clipfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started by its launcher as a script would. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("distribution", "target/clipfile"), "bin/clipfile");

  @TempDir Path folder;

  /** What a run came to. */
  private record Result(int status, String out, String err) {}

  @Test
  void itTellsItsVersionThroughALinkFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER.toAbsolutePath());

    Result result = run(Map.of(), link.toString(), "--version");
    assertThat(result.out()).startsWith("Clipfile ").doesNotContain("unpackaged");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void whatWasImportedIsFoundAndExported() throws Exception {
    // The locale of bare machines: names and texts beyond ASCII must work there too.
    Map<String, String> locale = Map.of("LC_ALL", "POSIX");
    String clip = "Talks end in Seoul\n\nPublished on January 5, 2026\nRKI.news\n\n회담이 끝났다.\n";
    Path file = Files.writeString(folder.resolve("talks.txt"), clip);

    assertThat(clipfile(locale, "import", file.toString()))
        .isEqualTo(new Result(0, "1 added, 0 duplicates, 0 rejected.\n", ""));
    assertThat(clipfile(locale, "search", "회담"))
        .isEqualTo(
            new Result(0, "1  2026-01-05  RKI.news  Talks end in Seoul\n    회담이 끝났다.\n", ""));
    Path pdf = folder.resolve("talks.pdf");
    assertThat(clipfile(locale, "export", "1", "--to", "pdf", "-o", pdf.toString()).status())
        .isZero();
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(UTF_8));
  }

  @Test
  void withoutADisplayTheWindowSaysWhatNeedsNone() throws Exception {
    Result result = clipfile(Map.of());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("There is no display").hasLineCount(1);
  }

  private Result clipfile(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
    command.addAll(List.of("--archive", folder.resolve("archive").toString()));
    command.addAll(Arrays.asList(arguments));
    return run(environment, command.toArray(String[]::new));
  }

  private Result run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var process = new ProcessBuilder(command).directory(folder.toFile());
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().putAll(environment);
    process.environment().remove("DISPLAY");
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    int status = process.start().waitFor();
    return new Result(status, Files.readString(out), Files.readString(err));
  }
}
