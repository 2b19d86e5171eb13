package org.clipfile.task;

import java.time.Duration;

/** Runs everything at once on the caller. Thread-safe. */
enum DirectExecutor implements TaskExecutor {
  INSTANCE;

  @Override
  public void work(Runnable work) {
    work.run();
  }

  @Override
  public void callBack(Runnable callback) {
    callback.run();
  }

  @Override
  public void later(Duration pause, Runnable callback) {}

  @Override
  public void unhandled(String task, Throwable failure) {
    throw new AssertionError(task + " failed and nobody took it", failure);
  }
}
