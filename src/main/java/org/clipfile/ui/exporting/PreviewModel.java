package org.clipfile.ui.exporting;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.clipfile.model.PagePictures;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.Cancellation;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of an export will look like. Pages are drawn away from the window's thread, one
 * after another: while one is drawn, only the latest question waits, and the answer to one that is
 * no longer asked is dropped. Window thread only.
 */
public final class PreviewModel {
  /** So long after the last change nobody seems to change more. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final Messages TEXTS = Messages.of(PreviewModel.class);

  private final TaskExecutor executor;
  private final int dpi;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private @Nullable Drawing wanted;
  private @Nullable BackgroundTask<Shown> running;
  private boolean due;
  private int asked;

  /** Draws what is asked for; called on a background thread. */
  @FunctionalInterface
  public interface Drawing {
    PagePictures draw(int dpi, Cancellation cancellation);
  }

  /**
   * What is to be seen.
   *
   * @param count how many pages the file has, or 0 where nobody knows
   */
  public record Shown(List<Image> pages, int count) {
    public Shown {
      pages = List.copyOf(pages);
    }
  }

  /**
   * @param dpi dots an inch; best about twice what is shown, so that the smaller picture is smooth
   */
  public PreviewModel(TaskExecutor executor, int dpi) {
    this.executor = executor;
    this.dpi = dpi;
  }

  /** The pages that were drawn last, or null. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether others are on their way. */
  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Why nothing can be shown, a sentence; empty where all is well. */
  public ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Asks for other pages; they are drawn once nobody asks for a moment. */
  public void ask(Drawing drawing) {
    wanted = drawing;
    due = false;
    int now = ++asked;
    working.set(true);
    executor.later(
        PAUSE,
        () -> {
          if (now == asked) {
            begin();
          }
        });
  }

  /** Shows nothing, and lets go of the pictures. */
  public void clear() {
    asked++;
    wanted = null;
    due = false;
    if (running != null) {
      running.cancel();
    }
    shown.set(null);
    working.set(false);
    trouble.set("");
  }

  private void begin() {
    Drawing drawing = wanted;
    if (drawing == null) {
      return;
    }
    if (running != null) {
      due = true; // it is begun when the one before has ended
      running.cancel();
      return;
    }
    int now = asked;
    wanted = null;
    running =
        BackgroundTask.<Shown>of("draw a page", (p, c) -> images(drawing.draw(dpi, c)))
            .onEnd(this::ended)
            .onSuccess(pages -> answer(now, pages, ""))
            .onError(Exception.class, failure -> answer(now, null, words(failure)));
    running.start(executor);
  }

  private void ended() {
    running = null;
    if (due) {
      due = false;
      begin();
    }
  }

  private void answer(int question, @Nullable Shown pages, String why) {
    if (question == asked) {
      working.set(false);
      trouble.set(why);
      shown.set(pages);
    }
  }

  private static String words(Exception failure) {
    String told = failure.getMessage();
    return TEXTS.text("preview.failed", told == null ? failure.toString() : told);
  }

  private static Shown images(PagePictures pictures) {
    List<Image> pages =
        pictures.png().stream().map(png -> new Image(new ByteArrayInputStream(png))).toList();
    return new Shown(pages, pictures.pages());
  }
}
