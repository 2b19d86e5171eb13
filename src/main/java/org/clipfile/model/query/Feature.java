package org.clipfile.model.query;

/** What a clipping may have or lack. */
public enum Feature {
  /** A date of publication. */
  DATE,
  BYLINE,
  DATELINE,
  SOURCE,
  /** A keyword. */
  TAG,
  IMAGE,
  URL
}
