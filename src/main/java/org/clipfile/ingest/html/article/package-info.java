/** Finds the article on a page: reads the page into blocks of text, judges them, keeps the good. */
@NullMarked
package org.clipfile.ingest.html.article;

import org.jspecify.annotations.NullMarked;
