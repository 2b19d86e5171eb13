package org.clipfile.ingest.readlater;

import org.clipfile.ingest.Companions;
import org.clipfile.ingest.html.BoundedParser;

/** The JSON of Wallabag: articles with their text, tags and annotations. */
final class WallabagJson extends JsonExport {
  /** What Wallabag puts where the text should be when it found none. */
  private static final String NO_TEXT = "wallabag can't retrieve contents for this article";

  WallabagJson() {
    super("wallabag", null, "is_archived", "is_starred", "url");
  }

  @Override
  SavedArticle article(JsonFields entry, JsonFields root) {
    var article =
        new SavedArticle()
            .title(plain(entry.text("title")))
            .url(entry.text("url").isBlank() ? entry.text("given_url") : entry.text("url"))
            .html(content(entry.text("content")), Companions.NONE)
            .authors(entry.texts("published_by"))
            .publication(entry.text("domain_name").replaceFirst("^www\\.", ""))
            .language(entry.text("language"))
            .keywords(entry.texts("tags"))
            .starred(entry.flag("is_starred"))
            .published(SavedDates.of(entry.text("published_at")))
            .clipped(SavedDates.of(entry.text("created_at")));
    for (JsonFields annotation : entry.objects("annotations")) {
      article.remark(annotation.text("quote"), annotation.text("text"));
    }
    return article;
  }

  /** Titles are HTML there. */
  static String plain(String title) {
    return title.matches("(?s).*[<&].*") ? BoundedParser.fragment(title).text() : title;
  }

  /** The text, where there is one. */
  static String content(String html) {
    return html.strip().startsWith(NO_TEXT) ? "" : html;
  }
}
