package org.clipfile.ui.reader;

import java.util.List;
import org.clipfile.ui.article.ArticleContent;

/**
 * What the reading pane shows.
 *
 * @param clipping the clipping's id
 * @param linkOnly whether only its address was saved
 * @param versions all versions of it, the first that came in first; itself alone as a rule
 */
public record ReaderPage(
    long clipping, ArticleContent content, boolean linkOnly, List<Long> versions) {
  public ReaderPage {
    versions = List.copyOf(versions);
  }
}
