package org.clipfile.ingest.readlater;

import java.util.List;

/** The metadata of an Omnivore export without its texts: links. */
final class OmnivoreJson extends JsonExport {
  OmnivoreJson() {
    super("omnivore", null, "slug", "savedAt", "readingProgress");
  }

  @Override
  SavedArticle article(JsonFields entry, JsonFields root) {
    return saved(entry);
  }

  static SavedArticle saved(JsonFields entry) {
    return new SavedArticle()
        .title(entry.text("title"))
        .url(entry.text("url"))
        .description(entry.text("description"))
        .authors(List.of(entry.text("author")))
        .keywords(entry.texts("labels"))
        .published(SavedDates.of(entry.text("publishedAt")))
        .clipped(SavedDates.of(entry.text("savedAt")));
  }
}
