package org.clipfile.ingest.html.tree;

/** Where on a page reading is, as the standard's insertion modes tell it apart. */
enum Mode {
  INITIAL,
  BEFORE_HTML,
  BEFORE_HEAD,
  HEAD,
  HEAD_NOSCRIPT,
  AFTER_HEAD,
  BODY,
  /** In a template before the first element that tells what it holds. */
  TEMPLATE,
  TABLE,
  CAPTION,
  COLUMNS,
  ROWS,
  ROW,
  CELL,
  SELECT,
  AFTER_BODY,
  AFTER_AFTER_BODY
}
