package org.clipfile.architecture.broken.model;

import org.clipfile.architecture.broken.app.App;
import org.clipfile.architecture.broken.query.Query;
import org.jsoup.nodes.Document;

/** Calls what it must not, and closes a cycle. */
public final class Model {
  void calls() {
    App.called();
    Query.called();
  }

  @Override
  public String toString() {
    return "on " + Document.class;
  }
}
