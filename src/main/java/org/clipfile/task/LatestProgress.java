package org.clipfile.task;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Hands progress over to the callback thread, which sees the latest only: however often the work
 * tells, at most one callback waits. Thread-safe.
 */
final class LatestProgress implements Progress {
  private record Step(long done, long total, String what) {}

  private final TaskExecutor executor;
  private final Progress listener;
  private final AtomicReference<@Nullable Step> waiting = new AtomicReference<>();

  LatestProgress(TaskExecutor executor, Progress listener) {
    this.executor = executor;
    this.listener = listener;
  }

  @Override
  public void update(long done, long total, String what) {
    if (waiting.getAndSet(new Step(done, total, what)) == null) {
      executor.callBack(this::hand);
    }
  }

  private void hand() {
    Step step = waiting.getAndSet(null);
    if (step != null) {
      listener.update(step.done, step.total, step.what);
    }
  }
}
