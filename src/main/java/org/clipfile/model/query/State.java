package org.clipfile.model.query;

/** What a clipping may be. */
public enum State {
  ARTICLE,
  /** A page that is no article. */
  PAGE,
  /** Dated, but the date of publication could be read in more than one way. */
  UNCERTAIN_DATE,
  /** The owner has read it. */
  READ,
  /** The owner has starred it. */
  STARRED,
  /** It is in the trash. What is there is found by no query that does not name this. */
  TRASHED
}
