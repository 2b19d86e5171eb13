package org.clipfile.architecture.broken.store;

import org.clipfile.architecture.broken.app.App;

/** A second public face. */
public final class Second {
  void calls() {
    App.called();
  }
}
