package org.clipfile.model.owner;

/** The colours in which a passage can be marked. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK,
  ORANGE
}
