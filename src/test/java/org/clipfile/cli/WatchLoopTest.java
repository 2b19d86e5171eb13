package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.FolderWatch;
import org.clipfile.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code clipfile watch}, look by look: what happens between two looks is laid down. */
class WatchLoopTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withJsonEachInputIsALineAndTheSumsAreTheLast() throws IOException {
    Path clips = Clips.in(folder);
    Path none = clips.resolve("noise.bin");
    watch(true, clips, () -> {}, () -> Files.write(none, new byte[] {0, 1, 2, 3}), () -> {});

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(5);
    var json = new JsonMapper();
    assertThat(json.readTree(lines.getFirst()).get("outcome").asString()).isEqualTo("added");
    assertThat(json.readTree(lines.getFirst()).get("path").asString())
        .isEqualTo(clips.resolve("a-talks.txt").toString());
    assertThat(json.readTree(lines.get(3)).get("reason").asString()).isEqualTo("unknown-format");
    assertThat(lines.getLast())
        .isEqualTo("{\"added\":3,\"duplicates\":0,\"rejected\":1,\"total\":4}");
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            clips
                + " is watched.\n3 added, 0 duplicates, 0 rejected.\n"
                + "0 added, 0 duplicates, 1 rejected.\n");
  }

  @Test
  void tellsThePersonWhatComesInAndTheSumsAtTheEnd() throws IOException {
    Path clips = Clips.in(folder);
    watch(false, clips, () -> {}, () -> {});

    assertThat(out.toString(UTF_8)).isEqualTo("3 added, 0 duplicates, 0 rejected.\n");
    assertThat(err.toString(UTF_8))
        .isEqualTo(clips + " is watched.\n3 added, 0 duplicates, 0 rejected.\n");
  }

  @Test
  void saysWhenAFolderIsNotThereAndWhenItIs() throws IOException {
    Path clips = folder.resolve("stick");
    watch(false, clips, () -> {}, () -> Files.createDirectory(clips), () -> {});

    assertThat(err.toString(UTF_8))
        .isEqualTo(
            clips + " is not there; it is watched as soon as it is.\n" + clips + " is watched.\n");
    assertThat(out.toString(UTF_8)).isEqualTo("0 added, 0 duplicates, 0 rejected.\n");
  }

  @Test
  void aFailureThatLastsIsToldOnce() throws IOException {
    Path clips = Clips.in(folder);
    Archive.open(folder.resolve("archive")).close();
    try (Archive reader = Archive.openReadOnly(folder.resolve("archive"))) {
      run(reader, false, clips, List.of(() -> {}, () -> {}, () -> {}));
    }

    assertThat(err.toString(UTF_8).lines()).hasSize(2).first().asString().contains("is watched");
  }

  private interface Happening {
    void happen() throws IOException;
  }

  /** Looks once more than there are things that happen in between. */
  private void watch(boolean json, Path clips, Happening... between) throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      run(archive, json, clips, List.of(between));
    }
  }

  private void run(Archive archive, boolean json, Path clips, List<Happening> between) {
    var left = new ArrayList<>(between);
    var cancellation = new Cancellation();
    var watch = new FolderWatch(archive, InstantSource.system());
    new WatchLoop(new Terminal(out, err, false, false), watch, List.of(clips), json)
        .run(
            cancellation,
            pause -> {
              if (left.isEmpty()) {
                return false;
              }
              happen(left.removeFirst());
              return true;
            });
  }

  private static void happen(Happening happening) {
    try {
      happening.happen();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
