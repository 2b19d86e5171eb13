package org.clipfile.ui.window;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.clipfile.task.TaskExecutor;

/** Works on daemon threads of its own and calls back on the JavaFX thread. Thread-safe. */
public final class WindowExecutor implements TaskExecutor, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WindowExecutor.class.getName());
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Consumer<Throwable> teller;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "clipfile-task-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
      });

  /**
   * @param teller tells the person, on the JavaFX thread, of a failure nobody foresaw
   */
  public WindowExecutor(Consumer<Throwable> teller) {
    this.teller = teller;
  }

  @Override
  public void work(Runnable work) {
    if (!threads.isShutdown()) { // a closing window starts nothing more
      threads.execute(work);
    }
  }

  @Override
  public void callBack(Runnable callback) {
    Platform.runLater(callback);
  }

  @Override
  public void later(Duration pause, Runnable callback) {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(callback);
  }

  @Override
  public void unhandled(String task, Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "could not " + task, failure);
    Platform.runLater(() -> teller.accept(failure));
  }

  /** Lets running work end, for ten seconds at most. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "background work was still running at the end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
