package org.clipfile.ingest.text;

import java.util.List;
import org.clipfile.model.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the lines at the head of a document tell of its article, read as those of a plain-text
 * clipping: headline, "Published on …", "Source: …". One thread.
 */
public final class ArticleHead {
  private final Header header = new Header();
  private final HeadLines lines;

  /**
   * @param lines the document's first, each paragraph one or more
   * @param headline which the document marks as such, or null; none of the lines
   */
  public ArticleHead(List<String> lines, @Nullable String headline) {
    header.add(Field.HEADLINE, headline == null ? "" : headline);
    this.lines = HeadLines.of(lines, header);
  }

  /** Whether a line tells something, and so is none of the body's. */
  public boolean isHead(int line) {
    return lines.isHead(line);
  }

  /** The headline, or null. */
  public @Nullable String headline() {
    return header.first(Field.HEADLINE);
  }

  /** Whether the lines tell where the article is from: then somebody else wrote it. */
  public boolean tellsOrigin() {
    return header.has(Field.PUBLICATION)
        || header.has(Field.SOURCE)
        || header.has(Field.LINK)
        || header.has(Field.PUBLISHED);
  }

  /** An article of which everything is told that the lines tell. */
  public ArticleBuilder draft(String headline) {
    return header.draft(headline);
  }
}
