package org.clipfile.ui.reader;

import org.clipfile.ui.article.ArticleContent;

/**
 * What the reading pane shows.
 *
 * @param clipping the clipping's id
 */
public record ReaderPage(long clipping, ArticleContent content) {}
