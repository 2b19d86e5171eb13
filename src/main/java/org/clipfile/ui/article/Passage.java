package org.clipfile.ui.article;

/**
 * A paragraph among others.
 *
 * @param separator what stands before it where it is copied after another
 */
record Passage(ParagraphView view, String separator) {}
