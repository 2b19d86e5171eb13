package org.clipfile.ingest;

/** How much of a page is taken. */
public enum Extent {
  /** The article that a reader finds in it. */
  ARTICLE,
  /** All that a person sees of it. */
  PAGE
}
