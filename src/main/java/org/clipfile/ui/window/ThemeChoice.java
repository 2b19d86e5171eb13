package org.clipfile.ui.window;

import org.clipfile.settings.Theme;

/** The colours the person wants. */
public enum ThemeChoice {
  /** As the desktop has it. */
  SYSTEM,
  LIGHT,
  DARK,
  SEPIA;

  /** The choice that the settings tell. */
  static ThemeChoice of(Theme theme) {
    return switch (theme) {
      case SYSTEM -> SYSTEM;
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case SEPIA -> SEPIA;
    };
  }

  /** As the settings tell it. */
  Theme setting() {
    return switch (this) {
      case SYSTEM -> Theme.SYSTEM;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SEPIA -> Theme.SEPIA;
    };
  }
}
