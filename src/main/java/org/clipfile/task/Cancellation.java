package org.clipfile.task;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A request to stop, which the working thread asks for between two steps. Thread-safe. */
public final class Cancellation {
  private final CountDownLatch request = new CountDownLatch(1);

  public void cancel() {
    request.countDown();
  }

  public boolean requested() {
    return request.getCount() == 0;
  }

  /**
   * Waits for the request, so long at most.
   *
   * @return whether to stop
   */
  public boolean await(Duration longest) {
    try {
      return request.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
