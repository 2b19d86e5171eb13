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
  /** The owner's tags and the publication's keywords. */
  TAG,
  SECTION,
  /** The host of the address. */
  SITE,
  URL,
  LANGUAGE,
  /** What stands under the pictures of the article. */
  CAPTION,
  /** The owner's note. */
  NOTE,
  /** The passages that the owner marked, and what was said of them. */
  HIGHLIGHT
}
