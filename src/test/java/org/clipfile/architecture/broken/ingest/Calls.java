package org.clipfile.architecture.broken.ingest;

import org.clipfile.architecture.broken.app.App;
import org.jsoup.Jsoup;

/** Calls what it must not. */
public final class Calls {
  void app() {
    App.called();
  }

  void unbounded() {
    Jsoup.parse("");
  }
}
