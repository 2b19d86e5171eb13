package org.clipfile.ingest.html;

import java.util.List;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.html.article.Told;
import org.jsoup.nodes.Element;

/**
 * A saved page as the finding of its article gets it.
 *
 * @param data the page's JSON-LD, as it stands there
 */
public record PageToLearnFrom(Element body, List<Element> noscripts, Told told, String data) {
  /** The page of these bytes. */
  public static PageToLearnFrom of(byte[] bytes) {
    var page = new PageParts(BoundedParser.parse(PageCharset.decode(bytes)));
    var data = new StringBuilder();
    page.data.forEach(script -> data.append(script.data()).append('\n'));
    return new PageToLearnFrom(
        page.page.body(), page.noscripts, HtmlReader.told(PageMetadata.of(page)), data.toString());
  }

  /** The text of an article, as a clipping has it. */
  public static String text(Element article) {
    return ArticleBody.of(article, Companions.NONE).text();
  }
}
