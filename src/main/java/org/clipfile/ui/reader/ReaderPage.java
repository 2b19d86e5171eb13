package org.clipfile.ui.reader;

import java.util.List;
import org.clipfile.archive.Story;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.ui.article.ArticleContent;
import org.jspecify.annotations.Nullable;

/**
 * What the reading pane shows.
 *
 * @param clipping the clipping's id
 * @param saved the clipping as it is in the archive
 * @param content the article ready to be drawn
 * @param kind whether it is an article at all
 * @param linkOnly whether only its address was saved
 * @param versions all versions of it, the first that came in first; itself alone as a rule
 * @param story it and its copies in other publications; null where there are none
 */
public record ReaderPage(
    long clipping,
    Clipping saved,
    ArticleContent content,
    ArticleKind kind,
    boolean linkOnly,
    List<Long> versions,
    @Nullable Story story) {
  public ReaderPage {
    versions = List.copyOf(versions);
  }
}
