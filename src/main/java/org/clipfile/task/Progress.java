package org.clipfile.task;

/** Told how far some work is. Called from the working thread, as often as it likes. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (done, total, what) -> {};

  /**
   * Tells how far the work is.
   *
   * @param done units of work finished
   * @param total units in all, or -1 while not known
   * @param what is being worked on, in a few words
   */
  void update(long done, long total, String what);
}
