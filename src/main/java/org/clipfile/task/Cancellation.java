package org.clipfile.task;

/** A request to stop, which the working thread asks for between two steps. Thread-safe. */
public final class Cancellation {
  private volatile boolean requested;

  public void cancel() {
    requested = true;
  }

  public boolean requested() {
    return requested;
  }
}
