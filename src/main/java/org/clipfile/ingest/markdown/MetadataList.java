package org.clipfile.ingest.markdown;

import java.util.List;
import org.jsoup.nodes.Element;

/** The list under "Metadata" that some exporters of reading services write in place of keys. */
final class MetadataList {
  private MetadataList() {}

  static void takeFrom(Element body, Fields fields) {
    for (Element heading : body.select("> h2, > h3")) {
      Element list = heading.nextElementSibling();
      if (heading.text().equalsIgnoreCase("metadata")
          && list != null
          && list.normalName().equals("ul")) {
        for (Element item : list.children()) {
          String text = item.text();
          int colon = text.indexOf(':');
          if (colon > 0) {
            fields.tell(text.substring(0, colon), List.of(text.substring(colon + 1).strip()));
          }
        }
        list.remove();
        heading.remove();
        return;
      }
    }
  }
}
