package org.clipfile.render;

import java.util.List;
import org.jsoup.Jsoup;

/**
 * The cleaned body of an article as blocks. Stateless and thread-safe.
 *
 * <p>Every text of the body is in the blocks once, in reading order: what no block stands for is
 * laid flat, and text outside any block is a paragraph. Two line ends in a row part paragraphs. A
 * table of one column is no table but layout, and its content stands as it is.
 */
public final class ArticleBlocks {
  private ArticleBlocks() {}

  /** The blocks of a cleaned body ({@code Article.bodyHtml}), in reading order. Never throws. */
  public static List<Block> of(String bodyHtml) {
    BlockReader reader = new BlockReader();
    Jsoup.parseBodyFragment(bodyHtml).body().filter(reader);
    return reader.blocks();
  }
}
