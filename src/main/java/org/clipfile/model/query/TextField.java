package org.clipfile.model.query;

/** The fields of a clipping that hold words. */
public enum TextField {
  TITLE,
  /** The headline, the line under it and the first paragraphs. */
  LEAD,
  TEXT,
  BY,
  PUBLICATION,
  SOURCE,
  DATELINE,
  CATEGORY,
  /** The keywords. */
  TAG,
  SECTION,
  /** The host of the address. */
  SITE,
  URL,
  LANGUAGE
}
