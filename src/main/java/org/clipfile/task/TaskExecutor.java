package org.clipfile.task;

import java.time.Duration;

/**
 * Runs background tasks. The window's executor works on threads of its own and calls back on the
 * window's thread; {@link #direct()} does both at once on the caller, for tests.
 */
public interface TaskExecutor {
  /** Runs work away from the caller's thread. Returns at once. Must not throw. */
  void work(Runnable work);

  /** Runs a callback on the thread that owns the models, in the order of the calls. */
  void callBack(Runnable callback);

  /**
   * Runs a callback after a pause, on the thread that owns the models. {@link #direct()} lets
   * whoever drives it decide when that is, and runs none.
   */
  void later(Duration pause, Runnable callback);

  /** Told of every failure that no handler of its task took; logs and shows it. */
  void unhandled(String task, Throwable failure);

  /** Runs everything at once on the caller; an unhandled failure is thrown to the caller. */
  static TaskExecutor direct() {
    return DirectExecutor.INSTANCE;
  }
}
