package org.clipfile.person;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.ui.WindowLauncher;
import org.clipfile.ui.article.ArticleView;
import org.jspecify.annotations.Nullable;

/**
 * Sits at the window in a process of its own: keys and clicks go through the display's server, as
 * those of a person do. Sees what stands in the window, and reports it.
 */
final class Person {
  private static final int PATIENCE_SECONDS = 60;

  private Person() {}

  /** What a person does, in a thread of their own. */
  @FunctionalInterface
  interface Visit {
    void pay(Person person) throws Exception;
  }

  /** Opens the window, has the visit paid, and answers the exit status of the program. */
  static int visit(Path archive, List<Path> toImport, Visit visit) {
    var person =
        new Thread(() -> {
          try {
            awaitToolkit();
            visit.pay(new Person());
          } catch (Throwable e) { // told by the exit status, since the window would stay open
            e.printStackTrace();
            Runtime.getRuntime().halt(2);
          }
        });
    person.setDaemon(true);
    person.start();
    int status = WindowLauncher.launch(archive, toImport).status();
    WindowLauncher.end();
    return status;
  }

  private static void awaitToolkit() {
    boolean started = false;
    while (!started) {
      try {
        Platform.runLater(() -> {});
        started = true;
      } catch (IllegalStateException e) {
        Thread.onSpinWait();
      }
    }
  }

  /** Types a text, wherever the display has its focus. */
  void type(String text) throws Exception {
    xdotool("type", "--delay", "20", text);
  }

  /** Presses a key, with what is held down meanwhile: {@code ctrl+t}. */
  void press(String key) throws Exception {
    xdotool("key", key);
  }

  /**
   * Waits for a dialog of the system's own and goes to it, as a window manager would: a bare
   * display has none.
   */
  void goesToDialog(String title) throws Exception {
    xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync");
  }

  private static void xdotool(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
  }

  /** Clicks into the middle of a node. */
  void click(String selector) throws Exception {
    seen(() -> find(selector) != null);
    Point2D middle =
        fx(() -> {
          Node node = Objects.requireNonNull(find(selector));
          Bounds bounds = node.getLayoutBounds();
          return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
    String x = String.valueOf(Math.round(middle.getX()));
    xdotool("mousemove", x, String.valueOf(Math.round(middle.getY())), "click", "1");
  }

  /** Waits until a label says something that holds this. */
  void reads(String selector, String text) throws Exception {
    seen(() ->
        find(selector) instanceof Labeled label && String.valueOf(label.getText()).contains(text));
  }

  /** Waits until the article on the screen holds this. */
  void readsArticle(String text) throws Exception {
    seen(() ->
        find("#article") instanceof ArticleView view
            && view.isVisible()
            && view.text().contains(text));
  }

  /** Waits until something holds, looked at frame by frame. */
  static void seen(Callable<Boolean> condition) throws Exception {
    var holds = new CompletableFuture<Boolean>();
    fx(() -> {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          try {
            if (condition.call() || holds.isCancelled()) {
              stop();
              holds.complete(true);
            }
          } catch (Exception e) {
            stop();
            holds.completeExceptionally(e);
          }
        }
      }.start();
      return true;
    });
    holds.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** The node in any window that is open, the newest first. */
  static @Nullable Node find(String selector) {
    for (Window window : Window.getWindows().reversed()) {
      Node found = window.getScene() == null ? null : window.getScene().lookup(selector);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a dialog stands before the window, and what is typed goes into a field of it. */
  static boolean isAskedForText() {
    List<Window> stages = Window.getWindows().filtered(Stage.class::isInstance);
    Window last = stages.getLast();
    return stages.size() == 2
        && last.isFocused()
        && last.getScene().getFocusOwner() instanceof TextInputControl;
  }

  static <T> T fx(Callable<T> call) throws Exception {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(call.call());
      } catch (Exception e) {
        result.completeExceptionally(e);
      }
    });
    return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
