package org.clipfile.model.dossier;

/** By what the articles of a dossier are put together. */
public enum DossierGrouping {
  /** Not at all: they stand in the order in which they were given. */
  NONE,
  /** By the day they were published, the earliest first. */
  DAY,
  /** By publication, in alphabetical order. */
  PUBLICATION,
  /** By the first of the publication's categories, in alphabetical order. */
  CATEGORY,
  /** By story: articles with almost the same text. */
  STORY
}
