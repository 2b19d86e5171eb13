package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.settings.Settings;
import org.clipfile.task.TaskExecutor;
import org.clipfile.task.WaitingExecutor;
import org.clipfile.ui.notice.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watched folders without a window; looks and pauses are the test's own. */
class WatchModelTest {
  @TempDir Path folder;
  private Path clips;
  private Archive archive;
  private TestDialogs dialogs;
  private SettingsWatchMemory memory;
  private WindowModel model;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectory(folder.resolve("SingleFile"));
    archive = Archive.open(folder.resolve("archive"));
    dialogs = new TestDialogs();
    memory = new SettingsWatchMemory(Settings.in(folder.resolve("config")), archive.folder());
    model = model(TaskExecutor.direct());
    model.attach();
  }

  @AfterEach
  void close() {
    model.detach();
    archive.close();
  }

  private WindowModel model(TaskExecutor executor) {
    return new WindowModel(archive, executor, dialogs, new Notices(), memory);
  }

  @Test
  void tellsWhatCameInFromWhere() throws IOException {
    watch(clips);
    write("Talks in Seoul");
    write("Port strike");
    model.watching().look();
    model.watching().look();

    assertThat(news()).isEqualTo("2 new from SingleFile.");
    assertThat(model.watching().foldersProperty().get())
        .singleElement()
        .satisfies(it -> assertThat(it.lastAdded()).isNotNull());
  }

  @Test
  void offersToShowWhatWasRejected() throws IOException {
    watch(clips);
    write("Talks in Seoul");
    Files.write(clips.resolve("noise.bin"), new byte[] {0, 1, 2, 3});
    model.watching().look();
    model.watching().look();

    assertThat(news()).isEqualTo("1 new from SingleFile, 1 rejected.");
    var notice = Objects.requireNonNull(model.notices().current());
    Objects.requireNonNull(notice.action()).run().run();
    assertThat(dialogs.shown())
        .singleElement()
        .satisfies(line -> assertThat(line.subject()).endsWith("noise.bin"));
  }

  @Test
  void isQuietAboutWhatIsInAlready() throws IOException {
    write("Talks in Seoul");
    model.importing().importPaths(List.of(clips));
    model.notices().dismiss();
    watch(clips);
    model.watching().look();
    model.watching().look();

    assertThat(model.notices().current()).isNull();
    assertThat(archive.imports().runs()).hasSize(2);
  }

  @Test
  void saysWhenAFolderVanishesAndGoesOnWhenItReturns() throws IOException {
    watch(clips);
    Path away = folder.resolve("away");
    Files.move(clips, away);
    model.watching().look();
    assertThat(news())
        .isEqualTo("SingleFile is not there any more; it is watched again when it is back.");
    assertThat(states()).containsExactly(State.ABSENT);

    Files.move(away, clips);
    write("Talks in Seoul");
    model.watching().look();
    model.watching().look();
    assertThat(states()).containsExactly(State.WATCHED);
    assertThat(news()).isEqualTo("1 new from SingleFile.");
  }

  @Test
  void theNextWindowWatchesThemAgainAndThatOfAnotherArchiveDoesNot() {
    watch(clips);
    var settings = Settings.in(folder.resolve("config"));

    assertThat(new SettingsWatchMemory(settings, archive.folder()).load()).containsExactly(clips);
    assertThat(new SettingsWatchMemory(settings, folder.resolve("other")).load()).isEmpty();
    new SettingsWatchMemory(settings, folder.resolve("other")).save(List.of(folder));
    WindowModel next = model(TaskExecutor.direct());
    next.attach();
    assertThat(next.watching().foldersProperty().get())
        .extracting(WatchedFolder::folder)
        .containsExactly(clips);
    next.detach();
  }

  @Test
  void whatIsWatchedAlreadyIsNotWatchedTwice() {
    watch(clips);
    watch(clips);
    assertThat(news()).isEqualTo("SingleFile is watched already.");
    watch(clips.resolve("2026"));

    assertThat(news()).isEqualTo("2026 is watched already, as a part of SingleFile.");
    assertThat(states()).hasSize(1);
  }

  @Test
  void aFolderThatIsRemovedIsLeftAlone() throws IOException {
    watch(clips);
    model.watching().remove(clips);
    write("Talks in Seoul");
    model.watching().look();
    model.watching().look();

    assertThat(archive.imports().runs()).isEmpty();
    assertThat(memory.load()).isEmpty();
  }

  @Test
  void looksAgainAfterEachPauseUntilItIsDetached() throws IOException {
    var executor = new WaitingExecutor();
    memory.save(List.of(clips));
    WindowModel next = model(executor);
    next.attach();
    executor.runAll();
    write("Talks in Seoul");
    for (int i = 0; i < 2; i++) {
      executor.passTime();
      executor.runAll();
    }
    assertThat(archive.counts().total()).isEqualTo(1);

    next.detach();
    write("Port strike");
    for (int i = 0; i < 3; i++) {
      executor.passTime();
      executor.runAll();
    }
    assertThat(archive.counts().total()).isEqualTo(1);
  }

  private void watch(Path path) {
    dialogs.willChoose(path);
    model.watching().addFolder();
  }

  private void write(String headline) throws IOException {
    Clips.write(clips, headline, "2026-01-05", "RKI.news", "What " + headline + " was about.");
  }

  private List<State> states() {
    return model.watching().foldersProperty().get().stream().map(WatchedFolder::state).toList();
  }

  private String news() {
    return Objects.requireNonNull(model.notices().current()).text();
  }
}
