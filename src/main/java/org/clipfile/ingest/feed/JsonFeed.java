package org.clipfile.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.LenientJson;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.date.FieldDates;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The items of JSON Feed, 1.0 and 1.1. */
final class JsonFeed {
  private final JsonNode feed;

  JsonFeed(JsonNode feed) {
    this.feed = feed;
  }

  List<FeedEntry> entries() {
    return feed.path("items").valueStream().map(this::entry).toList();
  }

  private FeedEntry entry(JsonNode item) {
    String html = item.path("content_html").asString("");
    String plain = item.path("content_text").asString("");
    List<String> own = authors(item);
    ClippingDate published = FieldDates.of(text(item, "date_published"));
    String language = text(item, "language");
    return new FeedEntry(
        text(item, "title"),
        url(item),
        html.isBlank() ? Prose.paragraphs(plain) : html,
        Prose.paragraphs(item.path("summary").asString("")),
        "",
        own.isEmpty() ? authors(feed) : own,
        published == null ? FieldDates.of(text(item, "date_modified")) : published,
        text(feed, "title"),
        List.of(),
        tags(item),
        Languages.tag(language == null ? text(feed, "language") : language));
  }

  private @Nullable String url(JsonNode item) {
    String home = FeedText.url(text(feed, "home_page_url"), null);
    for (String name : List.of("url", "external_url", "id")) {
      String url = FeedText.url(text(item, name), name.equals("id") ? null : home);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  /** A list since 1.1, one before. */
  private static List<String> authors(JsonNode holder) {
    var authors = new ArrayList<String>();
    holder.path("authors").valueStream().forEach(author -> add(authors, text(author, "name")));
    if (authors.isEmpty()) {
      add(authors, text(holder.path("author"), "name"));
    }
    return authors;
  }

  private static List<String> tags(JsonNode item) {
    var tags = new ArrayList<String>();
    item.path("tags").valueStream().forEach(tag -> add(tags, LenientJson.text(tag)));
    return tags;
  }

  private static void add(List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      names.add(name);
    }
  }

  private static @Nullable String text(JsonNode holder, String name) {
    return LenientJson.text(holder.get(name));
  }
}
