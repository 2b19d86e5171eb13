package org.clipfile.ui.window;

/** The colours the person wants. */
public enum ThemeChoice {
  /** As the desktop has it. */
  SYSTEM("As the system"),
  LIGHT("Light"),
  DARK("Dark");

  private final String label;

  ThemeChoice(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
