package org.clipfile.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Some work away from the window's thread, and what is to be done with its outcome. Knows no
 * toolkit: the {@link TaskExecutor} decides on which threads work and callbacks run. Build and
 * start it on the callback thread; {@link #cancel()} and {@link #drop()} may be called from any.
 *
 * <pre>{@code
 * BackgroundTask.of("search", (progress, cancellation) -> archive.find(text, null, 500))
 *     .onSuccess(this::show)
 *     .onError(ArchiveException.class, e -> tell(e.getMessage()))
 *     .start(executor);
 * }</pre>
 */
public final class BackgroundTask<T> {
  /** The work itself, run on a background thread. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress, Cancellation cancellation) throws Exception;
  }

  private record Handler(Class<? extends Exception> type, Consumer<Exception> action) {}

  private final String name;
  private final Work<? extends T> work;
  private final Cancellation cancellation = new Cancellation();
  private final List<Handler> handlers = new ArrayList<>();
  private Consumer<? super T> success = result -> {};
  private Progress progress = Progress.NONE;
  private Runnable end = () -> {};
  private volatile boolean dropped;

  private BackgroundTask(String name, Work<? extends T> work) {
    this.name = name;
    this.work = work;
  }

  /**
   * A task not yet started.
   *
   * @param name what it does, for the log
   */
  public static <T> BackgroundTask<T> of(String name, Work<? extends T> work) {
    return new BackgroundTask<>(name, work);
  }

  /** Takes the result, on the callback thread. */
  public BackgroundTask<T> onSuccess(Consumer<? super T> action) {
    success = action;
    return this;
  }

  /**
   * Takes failures of this type, on the callback thread. The first handler that fits is called; a
   * failure that none fits goes to {@link TaskExecutor#unhandled}.
   */
  public <E extends Exception> BackgroundTask<T> onError(
      Class<E> type, Consumer<? super E> action) {
    handlers.add(new Handler(type, failure -> action.accept(type.cast(failure))));
    return this;
  }

  /** Is told how far the work is, on the callback thread; only the latest where many come. */
  public BackgroundTask<T> onProgress(Progress listener) {
    progress = listener;
    return this;
  }

  /** Runs on the callback thread when the task has ended, well or badly, before its outcome. */
  public BackgroundTask<T> onEnd(Runnable action) {
    end = action;
    return this;
  }

  /** Starts the work; once only. */
  public BackgroundTask<T> start(TaskExecutor executor) {
    executor.work(() -> run(executor));
    return this;
  }

  /** Asks the work to stop early; what it returns then is a result like any other. */
  public void cancel() {
    cancellation.cancel();
  }

  /** Asks the work to stop, and never calls back again. */
  public void drop() {
    dropped = true;
    cancellation.cancel();
  }

  private void run(TaskExecutor executor) {
    if (dropped) {
      return;
    }
    var latest = new LatestProgress(executor, this::tell);
    try {
      T result = work.run(latest, cancellation);
      finish(executor, () -> success.accept(result));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      finish(executor, () -> fail(executor, e));
    } catch (Exception e) {
      finish(executor, () -> fail(executor, e));
    } catch (Error e) { // the pool's thread would swallow it
      finish(executor, () -> executor.unhandled(name, e));
    }
  }

  private void tell(long done, long total, String what) {
    if (!dropped) {
      progress.update(done, total, what);
    }
  }

  private void finish(TaskExecutor executor, Runnable outcome) {
    executor.callBack(() -> {
      if (!dropped) {
        end.run();
        outcome.run();
      }
    });
  }

  private void fail(TaskExecutor executor, Exception failure) {
    for (Handler handler : handlers) {
      if (handler.type.isInstance(failure)) {
        handler.action.accept(failure);
        return;
      }
    }
    executor.unhandled(name, failure);
  }
}
