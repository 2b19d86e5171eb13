package org.clipfile.model;

/** Where a date was read. */
public enum DateOrigin {
  /** A labelled line or a sentence of the article's text. */
  TEXT,
  /** The JSON-LD block of a page. */
  JSON_LD,
  /** A {@code meta} element of a page. */
  META,
  /** Microdata or RDFa attributes of a page. */
  MICRODATA,
  /** A {@code time} element of a page. */
  TIME_ELEMENT,
  /** The address of a page. */
  URL,
  /** The dateline that opens the story. */
  DATELINE,
  /** A field of the file's format, such as a mail's header or a row of an export. */
  FIELD,
  /** The file's own time stamp. */
  FILE,
  /** Typed in by the archive's owner. */
  OWNER
}
