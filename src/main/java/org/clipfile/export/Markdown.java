package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;

/** A clipping as Markdown with YAML front matter. Pictures are named by their hash. */
final class Markdown {
  private Markdown() {}

  static List<String> write(Clipping clipping, OutputStream out) throws IOException {
    Article article = clipping.article();
    List<Block> body = ArticleBlocks.of(article.bodyHtml());
    String text =
        FrontMatter.of(clipping)
            + "\n# "
            + MarkdownLines.text(article.headline())
            + "\n\n"
            + MarkdownBlocks.of(body);
    out.write(text.getBytes(StandardCharsets.UTF_8));
    long pictures = body.stream().filter(Block.Figure.class::isInstance).count();
    return pictures == 0
        ? List.of()
        : List.of("Markdown names pictures but does not hold them: " + pictures + " left out.");
  }
}
