package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.settings.Settings;
import org.clipfile.task.BackgroundTask;
import org.clipfile.ui.cliplist.ListMemory;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.control.ZoomPane;
import org.clipfile.ui.dialog.WindowDialogs;
import org.clipfile.ui.help.ErrorWindow;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.settings.Preferences;
import org.clipfile.ui.watching.WatchMemory;
import org.jspecify.annotations.Nullable;

/**
 * One run of the windows on an archive: shows a frame at once, opens the archive behind it, and
 * puts everything away when the last window is closed, or all are for another archive. Its fields
 * belong to the window thread.
 */
public final class WindowRun {
  private static final Messages TEXTS = Messages.of(WindowRun.class);

  /** How far a window that has never been open stands from the one before, in logical pixels. */
  private static final double CASCADE = 28;

  private static volatile @Nullable WindowRun current;

  private final Path folder;
  private final SampleArchive sample;
  private final List<Path> toImport;
  private final Preferences preferences;
  private final WindowPlaces places;
  private final WindowMemory memory;
  private final WatchMemory watched;
  private final SearchMemory searched;
  private final PaneMemory panes;
  private final ListMemory lists;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Notices notices = new Notices();
  private final WindowExecutor executor = new WindowExecutor(this::unforeseen);
  private final List<Shown> windows = new ArrayList<>();
  private final ErrorWindow errors = new ErrorWindow();
  private volatile @Nullable Archive archive;
  private volatile int status;
  private volatile @Nullable WindowEnd next;
  private @Nullable Appearance appearance;
  private @Nullable SharedWork shared;
  private @Nullable Stage first;
  private Subscription following = Subscription.EMPTY;

  /** A window that is open. */
  private record Shown(Stage stage, ClipfileWindow window) {}

  private WindowRun(Path folder, List<Path> toImport, Settings settings, SampleArchive sample) {
    this.folder = folder;
    this.sample = sample;
    this.toImport = new ArrayList<>(toImport);
    preferences = new Preferences(settings);
    places = new WindowPlaces(preferences);
    memory = new SettingsMemory(settings);
    watched = new SettingsWatchMemory(settings, folder);
    searched = new SettingsSearchMemory(settings);
    panes = new SettingsPaneMemory(settings);
    lists = new SettingsListMemory(settings);
  }

  /**
   * Runs the windows until the last was closed.
   *
   * @return how it ended, and with which archive to go on
   */
  public static WindowEnd run(Path folder, List<Path> toImport, Path config, SampleArchive sample) {
    return new WindowRun(folder, toImport, Settings.in(config), sample).run();
  }

  /** Hands paths over to the window that runs, if one does. */
  public static void handOver(List<Path> paths) {
    WindowRun run = current;
    if (run != null) {
      Platform.runLater(() -> run.take(paths));
    }
  }

  /** Tells of an error nobody foresaw in the window that runs, if one does. Any thread. */
  public static void tell(Throwable error) {
    WindowRun run = current;
    if (run != null) {
      Platform.runLater(() -> run.report(error));
    }
  }

  private WindowEnd run() {
    current = this;
    start();
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
    WindowEnd end = next;
    return end == null ? new WindowEnd(status, null, List.of()) : end;
  }

  /** The toolkit is started once in a process, whatever archives are opened one after the other. */
  private void start() {
    try {
      Platform.startup(this::open);
      Platform.setImplicitExit(false);
    } catch (IllegalStateException e) { // it runs already
      Platform.runLater(this::open);
    }
  }

  private void open() {
    preferences.speak();
    WindowMemory.State state = memory.load();
    Appearance looks = follow(new Appearance(state.theme()));
    appearance = looks;
    var stage = new Stage();
    first = stage;
    stage.setTitle(TEXTS.text("program"));
    var scene = new Scene(new ZoomPane(new StackPane()), state.width(), state.height());
    stage.setScene(scene);
    places.follow(stage, "main");
    stage.setOnHidden(event -> closeAll());
    looks.dress(scene).unsubscribe();
    stage.show();
    BackgroundTask.of("open the archive", (p, c) -> opened(Archive.open(folder)))
        .onSuccess(opened -> show(stage, opened, looks, state))
        .onError(ArchiveException.class, e -> refuse(stage, String.valueOf(e.getMessage())))
        .onError(
            Exception.class,
            e -> {
              executor.unhandled("open the archive", e);
              refuse(stage, TEXTS.text("not-opened.why", folder.toString(), e.toString()));
            })
        .start(executor);
  }

  /** Has the looks follow what the person prefers. */
  private Appearance follow(Appearance looks) {
    following =
        Subscription.combine(
            preferences.theme().valueProperty().subscribe(it -> looks.choose(ThemeChoice.of(it))),
            preferences.textSize().valueProperty().subscribe(it -> looks.zoom(it / 100)),
            preferences.motion().valueProperty().subscribe(looks::move),
            preferences.language().valueProperty().subscribe((before, now) -> speakAnew()));
    return looks;
  }

  /** Remembers the archive at once, so that it is closed even where the window was meanwhile. */
  private Archive opened(Archive opened) {
    archive = opened;
    return opened;
  }

  private void show(Stage stage, Archive opened, Appearance looks, WindowMemory.State state) {
    preferences.remember(folder);
    var work =
        new SharedWork(
            opened,
            executor,
            new WindowDialogs(() -> Objects.requireNonNull(front())),
            notices,
            watched);
    shared = work;
    show(stage, opened, work, looks, state);
    work.importing().importPaths(toImport);
    toImport.clear();
  }

  private ClipfileWindow show(
      Stage stage, Archive opened, SharedWork work, Appearance looks, WindowMemory.State state) {
    var model = new WindowModel(work, new WindowDialogs(stage), searched, panes);
    model.list().remember(lists);
    var window = new ClipfileWindow(stage, opened, model, new Host(looks), state);
    windows.add(new Shown(stage, window));
    stage.setOnHidden(event -> close(stage));
    return window;
  }

  private void openAnother() {
    Archive open = archive;
    if (open == null || shared == null || appearance == null || windows.isEmpty()) {
      return;
    }
    WindowMemory.State state = windows.getFirst().window().state();
    var stage = new Stage();
    stage.setScene(new Scene(new ZoomPane(new StackPane()), state.width(), state.height()));
    stage.setX(windows.getLast().stage().getX() + CASCADE);
    stage.setY(windows.getLast().stage().getY() + CASCADE);
    places.follow(stage, "main-" + (windows.size() + 1));
    show(stage, open, shared, appearance, state);
    stage.show();
  }

  /** Builds each window's content anew in the language that was chosen. */
  private void speakAnew() {
    preferences.speak();
    Archive open = archive;
    if (open == null || shared == null || appearance == null) {
      return;
    }
    for (Shown old : List.copyOf(windows)) {
      windows.remove(old);
      ClipfileWindow before = old.window();
      ClipfileWindow window = show(old.stage(), open, shared, appearance, before.state());
      window.takeOver(before);
      before.detach();
    }
  }

  private void refuse(Stage stage, String why) {
    status = 1;
    var close = new Button(TEXTS.text("close"));
    close.setDefaultButton(true);
    close.setOnAction(event -> stage.close());
    var told = new EmptyState(Icons.WARNING, TEXTS.text("not-opened"), why, close);
    stage.getScene().setRoot(new ZoomPane(told));
    if (appearance != null) {
      appearance.dress(stage.getScene()).unsubscribe();
    }
  }

  private void take(List<Path> paths) {
    if (windows.isEmpty()) {
      toImport.addAll(paths);
    } else {
      windows.getFirst().window().handOver(paths);
    }
  }

  /** The windows that are open on the archive of the run that goes on; for tests. */
  static List<ClipfileWindow> openWindows() {
    WindowRun run = current;
    return run == null ? List.of() : run.windows.stream().map(Shown::window).toList();
  }

  /** The window the person is in; the first while the archive is being opened. */
  private @Nullable Window front() {
    return windows.stream()
        .<Window>map(Shown::stage)
        .filter(Window::isFocused)
        .findFirst()
        .orElse(windows.isEmpty() ? first : windows.getFirst().stage());
  }

  private void report(Throwable error) {
    Window front = front();
    if (front != null && front.isShowing()) {
      errors.show(front, error);
    }
  }

  private void unforeseen(Throwable failure) {
    var report = new Notice.Action(TEXTS.text("unforeseen.report"), () -> report(failure));
    notices.fail(TEXTS.text("unforeseen"), report);
  }

  /** What the window that is closed last was like is remembered for the next run. */
  private void close(Stage stage) {
    for (Shown shown : List.copyOf(windows)) {
      if (shown.stage().equals(stage)) {
        memory.save(shown.window().state());
        shown.window().detach();
        windows.remove(shown);
      }
    }
    if (windows.isEmpty()) {
      closeAll();
    }
  }

  private void closeAll() {
    following.unsubscribe();
    if (appearance != null) {
      appearance.detach();
    }
    closed.countDown();
  }

  private void goOn(Path other, List<Path> paths) {
    next = new WindowEnd(0, other, paths);
    List.copyOf(windows).forEach(shown -> shown.stage().close());
  }

  /** What windows can ask of the run. */
  private final class Host implements WindowHost {
    private final Appearance looks;

    Host(Appearance looks) {
      this.looks = looks;
    }

    @Override
    public Appearance appearance() {
      return looks;
    }

    @Override
    public Preferences preferences() {
      return preferences;
    }

    @Override
    public void newWindow() {
      openAnother();
    }

    @Override
    public void open(Path other) {
      Path wanted = other.toAbsolutePath().normalize();
      if (wanted.equals(folder.toAbsolutePath().normalize())) {
        notices.tell(TEXTS.text("open-already"));
      } else {
        goOn(wanted, List.of());
      }
    }

    @Override
    public void quit() {
      List.copyOf(windows).forEach(shown -> shown.stage().close());
    }

    @Override
    public Optional<Path> sampleClippings() {
      return sample.clippings();
    }

    @Override
    public void openSample() {
      sample.clippings().ifPresent(clippings -> goOn(sample.folder(), List.of(clippings)));
    }
  }
}
