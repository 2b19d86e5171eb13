package org.clipfile.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.clipfile.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a display of its own, where there is Xvfb and xdotool, used as people use it. */
class PersonIT {
  private static final Path CLIPPINGS = Path.of("sample-clips").toAbsolutePath();

  @TempDir Path folder;
  private Process display;
  private String name;

  @BeforeEach
  void startDisplay() throws IOException {
    assumeTrue(isThere("Xvfb") && isThere("xdotool"), "no Xvfb or no xdotool");
    display =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24")
            .redirectError(folder.resolve("xvfb").toFile())
            .start();
    BufferedReader reader = display.inputReader(StandardCharsets.US_ASCII);
    name = ":" + reader.readLine();
  }

  @AfterEach
  void stopDisplay() {
    if (display != null) {
      display.destroy();
    }
  }

  @Test
  void whatIsImportedReadTaggedAndExportedIsThereTheNextDay() throws Exception {
    Path archive = folder.resolve("archive");
    Path pdf = folder.resolve("tunnel.pdf");

    visit(FirstVisit.class, archive, CLIPPINGS, pdf);
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    visit(SecondVisit.class, archive);

    try (Archive after = Archive.open(archive)) {
      assertThat(after.find("#tunnels", null, 10).hits().ids()).hasSize(1);
      assertThat(after.counts().total()).isEqualTo(31);
    }
  }

  private void visit(Class<?> visit, Path... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), visit.getName()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    Path said = folder.resolve(visit.getSimpleName());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.redirectOutput(said.toFile()).environment();
    environment.put("DISPLAY", name);
    for (String home : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")) {
      environment.put(home, folder.resolve(home).toString());
    }
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean isThere(String program) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
