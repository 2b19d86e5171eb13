package org.clipfile.model.query;

/** What a clipping may have or lack. */
public enum Feature {
  /** A date of publication. */
  DATE,
  BYLINE,
  DATELINE,
  SOURCE,
  /** A tag of the owner's, or a keyword. */
  TAG,
  IMAGE,
  URL,
  /** A note of the owner's. */
  NOTE,
  /** A passage that the owner marked. */
  HIGHLIGHT
}
