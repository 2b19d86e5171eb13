package org.clipfile.architecture.broken.task;

import org.clipfile.architecture.broken.app.App;

/** Calls what it must not. */
public final class Calls {
  void app() {
    App.called();
  }
}
