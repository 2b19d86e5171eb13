package org.clipfile.architecture.broken.app;

/** Called by rooms that must not. */
public final class App {
  private App() {}

  public static void called() {}
}
