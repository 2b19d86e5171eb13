package org.clipfile.model;

/** The orders of a list. Equals stand newest first, then by id, newest id first. */
public enum SortOrder {
  /** Best match first; for a query without words, newest first. */
  RELEVANCE,
  /** Latest published first, undated last. */
  NEWEST,
  /** Earliest published first, undated last. */
  OLDEST,
  /** Latest clipped first, those of which it is not known last; equals by id alone. */
  SAVED,
  /** By the publication's name, as a dictionary sorts; those without one last. */
  PUBLICATION,
  /** By how many words the text has, most first. */
  LONGEST,
  /** By how many words the text has, fewest first. */
  SHORTEST
}
