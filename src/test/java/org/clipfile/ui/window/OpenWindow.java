package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.clipfile.archive.Archive;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.watching.WatchMemory;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a real archive, for tests and for pictures. Used from the test's thread. */
public final class OpenWindow implements AutoCloseable {
  private final Archive archive;
  private final WindowExecutor executor;
  private final Stage stage;
  private final ClipfileWindow window;
  private @Nullable TestHost host;
  private final TestDialogs dialogs = new TestDialogs();
  private final Map<ClipfileWindow, Stage> others = new HashMap<>();

  private OpenWindow(Archive archive, WindowMemory.State state) {
    this.archive = archive;
    var notices = new Notices();
    executor = new WindowExecutor(failure -> notices.fail(failure.toString()));
    Object[] made =
        fx(() -> {
          var newStage = new Stage();
          var model = new WindowModel(archive, executor, dialogs, notices, WatchMemory.NONE);
          var appearance = new Appearance(state.theme());
          host = new TestHost(appearance);
          var newWindow = new ClipfileWindow(newStage, archive, model, host, state);
          newStage.show();
          return new Object[] {newStage, newWindow};
        });
    stage = (Stage) made[0];
    window = (ClipfileWindow) made[1];
    until(() -> model().search().result() != null);
    until(() -> find("#article") != null || window.frame().isNarrow());
  }

  /** Takes paths into an archive, and opens a light window on it. */
  public static OpenWindow on(Path archiveFolder, Path... toImport) {
    return on(
        archiveFolder, new WindowMemory.State(1240, 800, 0.18, 0.5, ThemeChoice.LIGHT), toImport);
  }

  /** Takes paths into an archive, and opens the window on it. */
  public static OpenWindow on(Path archiveFolder, WindowMemory.State state, Path... toImport) {
    startToolkit();
    Archive archive = Archive.open(archiveFolder);
    if (toImport.length > 0) {
      archive.importPaths(
          List.of(toImport), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    }
    return new OpenWindow(archive, state);
  }

  /** Starts JavaFX, once for all tests of the process. */
  public static void startToolkit() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    Platform.setImplicitExit(false);
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Archive archive() {
    return archive;
  }

  public ClipfileWindow window() {
    return window;
  }

  /** Opens another window on the archive; on the JavaFX thread. */
  ClipfileWindow another() {
    var newStage = new Stage();
    var shared = model().shared();
    var model = new WindowModel(shared, dialogs, SearchMemory.NONE, PaneMemory.forNow());
    var state = new WindowMemory.State(1240, 800, 0.18, 0.5, ThemeChoice.LIGHT);
    var other = new ClipfileWindow(newStage, archive, model, host(), state);
    newStage.show();
    others.put(other, newStage);
    return other;
  }

  /** Closes another window; on the JavaFX thread. */
  void closeAnother(ClipfileWindow other) {
    Stage its = Objects.requireNonNull(others.remove(other));
    its.close();
    other.detach();
  }

  /** The models; to be used within {@link #fx}. */
  public WindowModel model() {
    return window.model();
  }

  /** What the window asked of the run. */
  public TestHost host() {
    return Objects.requireNonNull(host);
  }

  public TestDialogs dialogs() {
    return dialogs;
  }

  /** The node with this style selector, or null. */
  public @Nullable Node find(String selector) {
    return scene().lookup(selector);
  }

  /** What can be seen that has this style selector and says this, or null; on any thread. */
  public @Nullable Node saying(String selector, String text) {
    return fx(() ->
        scene().getRoot().lookupAll(selector).stream()
            .filter(node -> text.equals(words(node)) && isSeen(node))
            .findFirst()
            .orElse(null));
  }

  /**
   * Where what says this stands on the screen, once it does and is laid out. A list's cells change
   * places and show something else the next moment, though what a person sees there does not: who
   * clicks, clicks on a place.
   */
  public Point2D placeOf(String selector, String text) {
    var place = new AtomicReference<Point2D>();
    until(() -> {
      scene().getRoot().applyCss();
      scene().getRoot().layout();
      Node node = saying(selector, text);
      if (node != null) {
        place.set(middle(node));
      }
      return node != null;
    });
    return Objects.requireNonNull(place.get());
  }

  /** The middle of a node on the screen; on the JavaFX thread. */
  static Point2D middle(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static @Nullable String words(Node node) {
    return switch (node) {
      case WordFlow flow -> flow.text();
      case Labeled labeled -> labeled.getText();
      default -> null;
    };
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** All that the reading pane says; empty where it shows nothing. */
  public String articleText() {
    return fx(
        () -> find("#article") instanceof ArticleView view && view.isVisible() ? view.text() : "");
  }

  /** Runs something on the JavaFX thread and waits for its result. */
  public static <T> T fx(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, call);
  }

  /** Runs something on the JavaFX thread and waits for its end. */
  public static void run(Runnable action) {
    fx(() -> {
      action.run();
      return true;
    });
  }

  /** Waits until something holds, asking on the JavaFX thread. */
  public static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain", e);
    }
  }

  @Override
  public void close() {
    run(() -> {
      window.detach();
      window.appearance().detach();
      stage.close();
    });
    executor.close();
    archive.close();
    host().close();
  }
}
