package org.clipfile.model;

/** The fields whose values are counted over the hits of a search. */
public enum FacetField {
  PUBLICATION,
  SOURCE,
  CATEGORY,
  /** Keywords. */
  TAG,
  /** BCP 47, as the clipping has it. */
  LANGUAGE,
  /** The place of the dateline. */
  PLACE,
  SECTION
}
