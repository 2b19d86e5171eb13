package org.clipfile.architecture.broken.story;

import org.clipfile.architecture.broken.app.App;
import org.jsoup.nodes.Document;

/** Calls what it must not. */
public final class Calls {
  void calls() {
    App.called();
  }

  @Override
  public String toString() {
    return "on " + Document.class;
  }
}
