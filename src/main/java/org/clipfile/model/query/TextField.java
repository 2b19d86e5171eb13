package org.clipfile.model.query;

/** The fields of a clipping that hold words. */
public enum TextField {
  TITLE,
  TEXT,
  BY,
  PUBLICATION,
  SOURCE,
  DATELINE,
  CATEGORY,
  LANGUAGE
}
