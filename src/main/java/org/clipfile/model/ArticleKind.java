package org.clipfile.model;

/** Whether what was saved is an article at all. */
public enum ArticleKind {
  ARTICLE,
  /** A page without an article: a section front, a search result, an error, a wall, a shell. */
  PAGE
}
