package org.clipfile.render;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.render.wording.MastheadWords;

/**
 * A clipping named in a line, in the order in which the ISO 690 standard names an article: who,
 * what, where, when, at which address. What is not known is left out.
 */
public final class Citation {
  private Citation() {}

  /** Such as "A. Writer. Port strike ends. Harbour Courier, 5 January 2026. https://…". */
  public static String of(Clipping clipping) {
    Article article = clipping.article();
    var parts = new ArrayList<String>();
    if (!article.authors().isEmpty()) {
      parts.add(Isolate.of(String.join(", ", article.authors())));
    }
    parts.add(Isolate.of(article.headline().strip()));
    var where = new ArrayList<String>();
    String title = article.publication() == null ? article.source() : article.publication();
    if (title != null) {
      where.add(Isolate.of(title));
    }
    ClippingDate published = article.published();
    if (published != null) {
      where.add(MastheadWords.ENGLISH.date(published));
    }
    if (!where.isEmpty()) {
      parts.add(String.join(", ", where));
    }
    String named = sentences(parts);
    return article.url() == null ? named : named + " " + article.url();
  }

  private static String sentences(List<String> parts) {
    var text = new StringBuilder();
    for (String part : parts) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(part);
      if (!part.matches("(?s).*[.!?。！？؟۔…][\\u2066-\\u2069]*")) {
        text.append('.');
      }
    }
    return text.toString();
  }
}
