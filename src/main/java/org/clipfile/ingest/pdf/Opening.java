package org.clipfile.ingest.pdf;

import java.util.List;
import org.clipfile.model.ArticleBuilder;

/**
 * What the first page says of the article.
 *
 * @param draft with all that is known of it but its body
 * @param body the blocks that are neither headline nor byline nor the like
 */
record Opening(ArticleBuilder draft, List<Block> body) {
  Opening {
    body = List.copyOf(body);
  }
}
