package org.clipfile.model.query;

/** The types of originals, as people tell them apart. */
public enum FileType {
  /** Saved web pages, with what was saved beside them or in them. */
  HTML,
  /** Pages that browsers saved as MHTML. */
  MHTML,
  TEXT,
  PDF,
  MAIL,
  FEED,
  /** Captured pages. */
  WARC,
  /** Any other, such as a document of Word or an export. */
  OTHER
}
