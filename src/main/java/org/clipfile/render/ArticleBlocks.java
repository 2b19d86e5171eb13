package org.clipfile.render;

import java.util.List;

/** The cleaned body of an article as blocks. */
public final class ArticleBlocks {
  private ArticleBlocks() {}

  /** The blocks of a cleaned body ({@code Article.bodyHtml}), in reading order. Never throws. */
  public static List<Block> of(String bodyHtml) {
    throw new UnsupportedOperationException("not built yet");
  }
}
