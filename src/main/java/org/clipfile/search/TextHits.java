package org.clipfile.search;

import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.Snippet;
import org.clipfile.model.TextMarker;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.clipfile.search.HitMarker.Hit;
import org.jspecify.annotations.Nullable;

/** Where a query's hits stand in the texts of clippings, without an index. Thread-safe. */
public final class TextHits {
  /** As much of a body as is read for passages, where that holds a hit for each word. */
  private static final int PASSAGE_SEARCH = 20_000;

  private TextHits() {}

  /**
   * The best passages of each clipping's body with their hits marked, in the same order; the
   * beginning of a body without hits.
   */
  public static List<Snippet> snippets(Query query, List<Clipping> clippings) {
    var marker =
        new HitMarker(
            query, field -> field == null || field == TextField.TEXT || field == TextField.LEAD);
    return clippings.stream().map(c -> snippet(marker, c.article())).toList();
  }

  /**
   * Marks the hits of a query in any text of a clipping; negated words are never marked, and other
   * forms of its words where the marker knows the text's language.
   */
  public static TextMarker marker(Query query) {
    return new HitMarker(query, TextHits::isOfArticle);
  }

  private static boolean isOfArticle(@Nullable TextField field) {
    return switch (field) {
      case null -> true;
      case TITLE, LEAD, TEXT, BY, CAPTION, HIGHLIGHT -> true;
      case PUBLICATION, SOURCE, DATELINE, CATEGORY, LANGUAGE, TAG, SECTION, SITE, URL, NOTE ->
          false;
    };
  }

  private static Snippet snippet(HitMarker marker, Article article) {
    String body = article.bodyText();
    String language = article.language();
    boolean isLong = body.length() > 2 * PASSAGE_SEARCH;
    List<Hit> hits = marker.hits(isLong ? body.substring(0, PASSAGE_SEARCH) : body, language);
    boolean enough = !isLong || hits.stream().map(Hit::text).distinct().count() == marker.texts();
    return Passages.best(body, enough ? hits : marker.hits(body, language));
  }
}
