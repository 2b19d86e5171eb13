package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.settings.Settings;
import org.clipfile.task.BackgroundTask;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.dialog.WindowDialogs;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.watching.WatchMemory;
import org.jspecify.annotations.Nullable;

/**
 * One run of the window: shows a frame at once, opens the archive behind it, and puts everything
 * away when it is closed. Its fields belong to the window thread.
 */
public final class WindowRun {
  private static volatile @Nullable WindowRun current;

  private final Path folder;
  private final List<Path> toImport;
  private final Settings settings;
  private final WindowMemory memory;
  private final WatchMemory watched;
  private final SearchMemory searched;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Notices notices = new Notices();
  private final WindowExecutor executor = new WindowExecutor(notices::fail);
  private volatile @Nullable Archive archive;
  private volatile int status;
  private @Nullable ClipfileWindow window;

  private WindowRun(Path folder, List<Path> toImport, Settings settings) {
    this.folder = folder;
    this.toImport = new ArrayList<>(toImport);
    this.settings = settings;
    memory = new SettingsMemory(settings);
    watched = new SettingsWatchMemory(settings, folder);
    searched = new SettingsSearchMemory(settings);
  }

  /** Runs the window and returns its exit status when it was closed. */
  public static int run(Path folder, List<Path> toImport, Path config) {
    return new WindowRun(folder, toImport, Settings.in(config)).run();
  }

  /** Hands paths over to the window that runs, if one does. */
  public static void handOver(List<Path> paths) {
    WindowRun run = current;
    if (run != null) {
      Platform.runLater(() -> run.take(paths));
    }
  }

  private int run() {
    current = this;
    Platform.startup(this::open);
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    current = null;
    executor.close();
    Archive open = archive;
    if (open != null) {
      open.close();
    }
    Platform.exit();
    return status;
  }

  private void open() {
    WindowMemory.State state = memory.load();
    var appearance = new Appearance(state.theme());
    var stage = new Stage();
    stage.setTitle("Clipfile");
    stage.setScene(new Scene(new StackPane(), state.width(), state.height()));
    stage.setOnHidden(event -> close());
    stage.show();
    BackgroundTask.of("open the archive", (p, c) -> opened(Archive.open(folder)))
        .onSuccess(opened -> show(stage, opened, appearance, state))
        .onError(ArchiveException.class, e -> refuse(stage, String.valueOf(e.getMessage())))
        .onError(
            Exception.class,
            e -> {
              executor.unhandled("open the archive", e);
              refuse(stage, "The archive in " + folder + " could not be opened: " + e + ".");
            })
        .start(executor);
  }

  /** Remembers the archive at once, so that it is closed even where the window was meanwhile. */
  private Archive opened(Archive opened) {
    archive = opened;
    return opened;
  }

  private void show(Stage stage, Archive opened, Appearance appearance, WindowMemory.State state) {
    var model =
        new WindowModel(opened, executor, new WindowDialogs(stage), notices, watched, searched);
    model.reader().styleProperty().set(ReadingStyle.of(settings));
    window = new ClipfileWindow(stage, opened, model, appearance, state);
    model.importing().importPaths(toImport);
    toImport.clear();
  }

  private void refuse(Stage stage, String why) {
    status = 1;
    var close = new Button("Close");
    close.setDefaultButton(true);
    close.setOnAction(event -> stage.close());
    stage
        .getScene()
        .setRoot(new EmptyState(Icons.WARNING, "The archive could not be opened", why, close));
    stage.getScene().getStylesheets().add(ClipfileWindow.styleSheet());
  }

  private void take(List<Path> paths) {
    if (window == null) {
      toImport.addAll(paths);
    } else {
      window.handOver(paths);
    }
  }

  private void close() {
    if (window != null) {
      window.model().reader().styleProperty().get().keepIn(settings);
      memory.save(window.state());
      window.detach();
    }
    closed.countDown();
  }
}
