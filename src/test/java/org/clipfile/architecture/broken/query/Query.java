package org.clipfile.architecture.broken.query;

import org.clipfile.architecture.broken.app.App;
import org.clipfile.architecture.broken.model.Model;
import org.jsoup.nodes.Document;

/** Calls what it must not, and closes a cycle. */
public final class Query {
  private final Model model = new Model();

  public static void called() {
    App.called();
  }

  @Override
  public String toString() {
    return "on " + model + " and " + Document.class;
  }
}
