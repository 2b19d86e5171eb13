package org.clipfile.task;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one question open at a time: a new task drops the one before it, whose answer would be
 * stale. Used on the callback thread only.
 */
public final class LatestTask {
  private final TaskExecutor executor;
  private @Nullable BackgroundTask<?> current;

  public LatestTask(TaskExecutor executor) {
    this.executor = executor;
  }

  /** Drops the task before it, and starts this one. */
  public void start(BackgroundTask<?> task) {
    drop();
    current = task;
    task.start(executor);
  }

  /** Drops the task that is open, if any. */
  public void drop() {
    if (current != null) {
      current.drop();
      current = null;
    }
  }
}
