package org.clipfile.ingest.html;

import org.clipfile.ingest.html.article.Told;
import org.jsoup.nodes.Element;

/**
 * A saved page as the finding of its article gets it.
 *
 * @param data the page's JSON-LD, as it stands there
 */
public record PageToLearnFrom(Element body, Told told, String data) {
  /** The page of these bytes. */
  public static PageToLearnFrom of(byte[] bytes) {
    var page = new PageParts(BoundedParser.parse(PageCharset.decode(bytes)));
    var data = new StringBuilder();
    page.data.forEach(script -> data.append(script.data()).append('\n'));
    return new PageToLearnFrom(
        page.page.body(), HtmlReader.told(PageMetadata.of(page)), data.toString());
  }
}
