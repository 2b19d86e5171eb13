package org.clipfile.ui.reader;

import java.util.List;
import org.clipfile.model.ArticleKind;
import org.clipfile.ui.article.ArticleContent;

/**
 * What the reading pane shows.
 *
 * @param clipping the clipping's id
 * @param kind whether it is an article at all
 * @param linkOnly whether only its address was saved
 * @param versions all versions of it, the first that came in first; itself alone as a rule
 */
public record ReaderPage(
    long clipping,
    ArticleContent content,
    ArticleKind kind,
    boolean linkOnly,
    List<Long> versions) {
  public ReaderPage {
    versions = List.copyOf(versions);
  }
}
