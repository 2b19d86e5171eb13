package org.clipfile.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** Keeps work and callbacks until told to run them, so that a test decides what comes first. */
public final class WaitingExecutor implements TaskExecutor {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Queue<Runnable> callbacks = new ArrayDeque<>();
  private final Queue<Runnable> later = new ArrayDeque<>();

  @Override
  public void work(Runnable task) {
    work.add(task);
  }

  @Override
  public void callBack(Runnable callback) {
    callbacks.add(callback);
  }

  @Override
  public void later(Duration pause, Runnable callback) {
    later.add(callback);
  }

  @Override
  public void unhandled(String task, Throwable failure) {
    throw new AssertionError(task + " failed", failure);
  }

  /** Does the work that waits; its callbacks stay waiting. */
  public void runWork() {
    drain(work);
  }

  /** Lets the pauses pass; what was to come after them waits as a callback. */
  public void passTime() {
    callbacks.addAll(later);
    later.clear();
  }

  /** Runs the callbacks that wait, and none of the work. */
  public void runCallbacks() {
    drain(callbacks);
  }

  /** Does work and callbacks until none is left. */
  public void runAll() {
    while (!work.isEmpty() || !callbacks.isEmpty()) {
      drain(work);
      drain(callbacks);
    }
  }

  private static void drain(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }
}
