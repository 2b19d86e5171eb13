package org.clipfile.architecture.broken.archive;

import java.io.IOException;
import java.net.URL;

/** Sleeps, speaks and fetches. */
final class Habits {
  void sleeps() throws InterruptedException {
    Thread.sleep(1);
  }

  void speaks() {
    System.out.println("out of turn");
  }

  void fetches(URL url) throws IOException {
    url.openStream().close();
  }
}
