package org.clipfile.settings;

/** How much moves on the screen. */
public enum Motion {
  /** As the desktop has it. */
  SYSTEM,
  REDUCED,
  FULL
}
